import { readdirSync, readFileSync } from 'node:fs'
import { decodeText, parsePlainText, parseRelease } from '@presswork/parse'
import { describe, expect, test } from 'vitest'
import { buildDocx } from './build-docx.ts'
import { buildPdf } from './build-pdf.ts'
import { type SetBlock, setRelease } from './set-release.ts'

const folder = new URL('../../../fixtures/releases/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

/** The blocks of a plain text as a word processor has them: lines joined, cells set apart by tabs. */
function readBlocks(name: string): SetBlock[] {
  const { text, blocks } = parsePlainText(decodeText(readFileSync(new URL(name, folder))).text)
  return blocks.map(({ kind, start, end }) => {
    const slice = text.slice(start, end).replace(/[^\0-\xff–—‘’“”•€]/g, '*')
    const spaced = kind === 'tableRow' ? slice.replace(/ {2,}/g, '\t') : slice.replace(/[\s\u00a0]+/g, ' ')
    return { kind: kind === 'rule' ? 'paragraph' : kind, text: spaced }
  })
}

/** What a reader sees: the words of every block. */
async function readWords(bytes: Uint8Array, path: string): Promise<string[]> {
  const file = await parseRelease(bytes, { path })
  const text = String(file)
  return (file.data.blocks ?? []).map(({ start, end }) => fold(text.slice(start, end)))
}

const fold = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Share of the blocks that come back with the same words, in order. */
function share(read: readonly string[], set: readonly SetBlock[]): number {
  let at = 0
  let same = 0
  for (const { text } of set) {
    const found = read.indexOf(fold(text), at)
    if (found === -1) continue
    same++
    at = found + 1
  }
  return same / set.length
}

describe.each(names)('%s', (name) => {
  const set = readBlocks(name)

  test('reads the same from PDF', async () => {
    const read = await readWords(buildPdf(setRelease(set, 'Fixture | News')), 'a.pdf')
    expect(read.join(' ')).toBe(set.map(({ text }) => fold(text)).join(' '))
    expect(share(read, set)).toBeGreaterThan(0.9)
  })

  test('reads the same from DOCX', async () => {
    const content = set.map(({ kind, text }) =>
      kind === 'tableRow' ? [text.split('\t')] : { text, bullet: kind === 'listItem' },
    )
    const read = await readWords(buildDocx(content), 'a.docx')
    expect(read.join(' ')).toBe(set.map(({ text }) => fold(text)).join(' '))
    expect(share(read, set)).toBeGreaterThan(0.9)
  })
})
