import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { createHashedFile } from '../src/hashed-file.ts'
import { scratchFolder } from './scratch-folder.ts'

/** Around the size at which a file is written, in characters of one, two, three and four bytes, and bytes between. */
const pieces: (string | Uint8Array)[] = [
  'first\n',
  '€'.repeat(200_000),
  'a'.repeat(100_000),
  Buffer.from('bytes'),
  '😀'.repeat(400_000),
  '',
  ...Array.from({ length: 900 }, (_, index) => `${index} é `.repeat(200)),
  Buffer.alloc(2_000_000, 'b'),
  'last',
]
const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)))

test.each([
  ['waited for', true, false],
  ['not waited for', false, false],
  ['packed', true, true],
])('what is added stands in the file, in order, and the digest is its own: %s', async (_, waits, gzip) => {
  const path = join(await scratchFolder(), 'file')
  const file = await createHashedFile(path, { gzip })
  for (const piece of pieces) {
    const added = file.append(piece)
    if (waits) await added
  }
  const digest = await file.close()
  const written = await readFile(path)
  expect(Buffer.compare(gzip ? gunzipSync(written) : written, whole)).toBe(0)
  expect(digest).toEqual({ bytes: written.length, sha256: createHash('sha256').update(written).digest('hex') })
  expect(await file.close()).toBe(digest)
})

test('what could not be written is told by a later call, and the file can be let go', async () => {
  const path = join(await scratchFolder(), 'file')
  const file = await createHashedFile(path)
  const handle = await open(path)
  const appending = vi.spyOn(Object.getPrototypeOf(handle), 'appendFile').mockRejectedValueOnce(new Error('disk full'))
  await handle.close()
  await file.append('a'.repeat(1 << 18))
  await expect(file.append('a'.repeat(1 << 18))).rejects.toThrow('disk full')
  await expect(file.close()).rejects.toThrow('disk full')
  await file.abandon()
  appending.mockRestore()
})
