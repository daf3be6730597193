import { execFileSync } from 'node:child_process'
import { parseRelease } from '@presswork/parse'
import { expect, test } from 'vitest'
import { buildPdf } from './build-pdf.ts'

const good = buildPdf([[{ text: 'The port of Ellery is open.', x: 72, y: 90 }]])

/** A page of which a font's map names every code of four bytes, in `ranges` of 16 million. */
function buildHostile(ranges: number): Uint8Array {
  const rows = Array.from({ length: ranges }, (_, index) => {
    const byte = index.toString(16).padStart(2, '0')
    return `<${byte}000000> <${byte}ffffff> <0041>`
  })
  const map = `begincmap 1 begincodespacerange <00> <ffffffff> endcodespacerange\n${ranges} beginbfrange\n${rows.join('\n')}\nendbfrange endcmap`
  const stream = `99 0 obj\n<< /Length ${map.length} >>\nstream\n${map}\nendstream\nendobj\n`
  const source = Buffer.from(good).toString('latin1')
  const hostile = source
    .replaceAll('/WinAnsiEncoding >>', '/WinAnsiEncoding /ToUnicode 99 0 R >>')
    .replace('\nxref\n', `\n${stream}xref\n`)
  return new Uint8Array(Buffer.from(hostile, 'latin1'))
}

test('a PDF that takes too much is given up, and the next is read', async () => {
  const read = (bytes: Uint8Array) => parseRelease(bytes, { path: 'a.pdf' })
  const files = await Promise.all([read(good), read(buildHostile(60)), read(good)])
  expect(files.map(String).map((text) => text !== '')).toEqual([true, false, true])
  expect(files[1]?.messages[0]).toMatchObject({ ruleId: 'too-costly', fatal: true })
}, 60_000) // of processor time it takes two seconds

test('the process that reads PDF does not keep a run from ending', () => {
  const index = new URL('../dist/index.js', import.meta.url).href
  const script = `
    import { parseRelease } from ${JSON.stringify(index)}
    const bytes = new Uint8Array(Buffer.from(${JSON.stringify(Buffer.from(good).toString('base64'))}, 'base64'))
    console.log(String(await parseRelease(bytes, { path: 'a.pdf' })).trim())`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 50_000 })
  expect(output.toString()).toBe('The port of Ellery is open.\n')
}, 60_000)
