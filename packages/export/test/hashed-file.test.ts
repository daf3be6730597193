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

test('a packed file is the same however its text was cut', async () => {
  const folder = await scratchFolder()
  const text = Array.from({ length: 60_000 }, (_, index) => `${index * 7919} é 😀 ${index}\n`).join('')
  const contents: Buffer[] = []
  for (const size of [1000, 99_999, 1 << 18, text.length]) {
    const path = join(folder, `${size}`)
    const file = await createHashedFile(path, { gzip: true })
    let from = 0
    while (from < text.length) {
      const cut = text.slice(from, from + size)
      // Not between the halves of a surrogate pair.
      const piece = cut.isWellFormed() ? cut : cut.slice(0, -1)
      await file.append(piece)
      from += piece.length
    }
    await file.close()
    contents.push(await readFile(path))
  }
  expect(gunzipSync(contents[0] as Buffer).toString()).toBe(text)
  for (const content of contents) expect(Buffer.compare(content, contents[0] as Buffer)).toBe(0)
})

test('what could not be written is told by a later call, and the file can be let go', async () => {
  const path = join(await scratchFolder(), 'file')
  const file = await createHashedFile(path)
  const handle = await open(path)
  const appending = vi.spyOn(Object.getPrototypeOf(handle), 'appendFile').mockRejectedValueOnce(new Error('disk full'))
  await handle.close()
  await file.append('a'.repeat((1 << 18) + 1))
  await expect(file.append('a'.repeat(1 << 18))).rejects.toThrow('disk full')
  await expect(file.close()).rejects.toThrow('disk full')
  await file.abandon()
  appending.mockRestore()
})
