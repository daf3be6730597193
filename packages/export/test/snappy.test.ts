import fc from 'fast-check'
import { snappyUncompress } from 'hyparquet'
import { snappyCompress } from 'hyparquet-writer/src/snappy.js'
import { expect, test } from 'vitest'
import { packSnappy } from '../src/snappy.ts'

/** A byte and what is like it, so that there is something to copy, near and far. */
function makeBytes(length: number, distinct: number): Uint8Array {
  let state = length * 31 + distinct
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 16) % distinct
  })
}

function expectSame(bytes: Uint8Array): void {
  const packed = packSnappy(bytes)
  expect(Buffer.compare(packed, snappyCompress(bytes))).toBe(0)
  const unpacked = new Uint8Array(bytes.length)
  snappyUncompress(packed, unpacked)
  expect(Buffer.compare(unpacked, bytes)).toBe(0)
}

test.each([
  ['nothing', new Uint8Array(0)],
  ['a byte', makeBytes(1, 256)],
  ['fewer than are looked through', makeBytes(14, 2)],
  ['just as many', makeBytes(15, 1)],
  ['one byte over and over', makeBytes(100_000, 1)],
  ['two bytes', makeBytes(70_000, 2)],
  ['four bytes', makeBytes(300_000, 4)],
  ['what repeats from afar', Buffer.concat([makeBytes(66_000, 256), makeBytes(66_000, 256)])],
  ['what does not repeat', makeBytes(200_000, 256)],
  [
    'texts',
    Buffer.from(Array.from({ length: 9000 }, (_, index) => `The port of Tarnwick has ${index} berths.`).join()),
  ],
])('packs %s as hyparquet-writer would, and so that it can be unpacked', (_, bytes) => {
  expectSame(bytes)
})

test('packs any bytes so', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.integer({ min: 1, max: 256 }), fc.nat(20), (length, distinct, from) => {
      // A view that begins somewhere in its buffer.
      expectSame(makeBytes(length + from, distinct).subarray(from))
    }),
    { numRuns: 500 },
  )
})
