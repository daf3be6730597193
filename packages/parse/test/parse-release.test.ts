import { parseRelease } from '@presswork/parse'
import { describe, expect, test } from 'vitest'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])

describe('the format', () => {
  const cases: [path: string, text: string, format: string, value: string][] = [
    ['a.txt', 'One.', 'txt', 'One.'],
    ['dir.d/A.TEXT', '# One', 'txt', '# One'],
    ['a.markdown', '# One', 'md', 'One\n'],
    ['a.xhtml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>One.</p></html>', 'html', 'One.\n'],
    ['a.htm', '<p>One.', 'html', 'One.\n'],
  ]
  test.each(cases)('of %s', async (path, text, format, value) => {
    const file = await parseRelease(encode(text), { path })
    expect([file.data.format, String(file), file.messages]).toEqual([format, value, []])
    expect(file.path).toBe(path)
  })

  test('is the content where the name contradicts it', async () => {
    const file = await parseRelease(encode('<!DOCTYPE html><html><p>One.'), { path: 'a.txt' })
    expect([file.data.format, String(file)]).toEqual(['html', 'One.\n'])
    expect(file.messages).toMatchObject([{ ruleId: 'format-mismatch', source: 'parse', fatal: false }])
  })

  test('is what the caller says', async () => {
    const file = await parseRelease(encode('<p>One.'), { path: 'a', format: 'txt' })
    expect([file.data.format, String(file)]).toEqual(['txt', '<p>One.'])
  })
})

describe('what cannot be read gives an empty file and a fatal message', () => {
  const cases: [name: string, bytes: Uint8Array, options: { path: string; maxBytes?: number }, ruleId: string][] = [
    ['nothing', encode(''), { path: 'a.txt' }, 'empty-input'],
    ['white space', encode(' \n\u00a0\t\n'), { path: 'a.md' }, 'empty-input'],
    ['a page without text', encode('<html><script>1</script>'), { path: 'a.html' }, 'empty-input'],
    ['a broken PDF in a text file', encode('%PDF-1.7 x'), { path: 'a.txt' }, 'broken-input'],
    ['a record without text', encode('{}'), { path: 'a.json' }, 'no-text-field'],
    ['RTF', encode('{\\rtf1 One.}'), { path: 'a.rtf' }, 'unsupported-format'],
    ['RTF in a text file', encode('{\\rtf1 One.}'), { path: 'a.txt' }, 'unsupported-format'],
    ['binary data', Uint8Array.from({ length: 500 }, (_, index) => index % 7), { path: 'a.txt' }, 'binary-input'],
    ['a ZIP', zip, { path: 'a.txt' }, 'binary-input'],
    ['an unknown name', encode('One.'), { path: 'a.xyz' }, 'unknown-format'],
    ['no extension', encode('One.'), { path: 'dir.txt/a' }, 'unknown-format'],
    ['too much', encode('One.'), { path: 'a.txt', maxBytes: 3 }, 'too-large'],
  ]
  test.each(cases)('%s', async (_, bytes, options, ruleId) => {
    const file = await parseRelease(bytes, options)
    expect([String(file), file.data.blocks]).toEqual(['', []])
    expect(file.messages.at(-1)).toMatchObject({ ruleId, source: 'parse', fatal: true })
  })
})

test('a guessed encoding is a message', async () => {
  const file = await parseRelease(new Uint8Array(Buffer.from('Caf\xe9 na\xefve', 'latin1')), { path: 'a.txt' })
  expect(String(file)).toBe('Café naïve')
  expect(file.messages).toMatchObject([{ ruleId: 'guessed-encoding', source: 'parse', fatal: false }])
  expect(file.messages[0]?.reason).toContain('windows-1252')
})

test('a bad call throws a TypeError', async () => {
  await expect(parseRelease('text' as never, { path: 'a.txt' })).rejects.toThrow(TypeError)
  await expect(parseRelease(encode('a'), {} as never)).rejects.toThrow(TypeError)
  await expect(parseRelease(encode('a'), { path: 'a', format: 'doc' as never })).rejects.toThrow(TypeError)
  await expect(parseRelease(encode('a'), { path: 'a.txt', maxBytes: Number.NaN })).rejects.toThrow(TypeError)
})
