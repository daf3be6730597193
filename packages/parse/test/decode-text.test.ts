import { decodeText } from '@presswork/parse'
import { describe, expect, test } from 'vitest'

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding))
const line = 'Zoë Müller of Åre said: “naïve” – 12 °C. '

describe('decodeText', () => {
  const cases: [name: string, input: Uint8Array, text: string, encoding: string, guessed: boolean][] = [
    ['UTF-8', bytes(line, 'utf8'), line, 'utf-8', false],
    ['UTF-8 with BOM', bytes(`\ufeff${line}`, 'utf8'), line, 'utf-8', false],
    ['UTF-16LE with BOM', bytes(`\ufeff${line}`, 'utf16le'), line, 'utf-16le', false],
    ['UTF-16BE with BOM', new Uint8Array(Buffer.from(`\ufeff${line}`, 'utf16le').swap16()), line, 'utf-16be', false],
    ['UTF-16LE without BOM', bytes(line, 'utf16le'), line, 'utf-16le', false],
    ['UTF-16 of ASCII without BOM', bytes('Plain text.', 'utf16le'), 'Plain text.', 'utf-16le', false],
    [
      'a declared charset',
      bytes('<meta charset="iso-8859-2"><p>\xb3', 'latin1'),
      '<meta charset="iso-8859-2"><p>ł',
      'iso-8859-2',
      false,
    ],
    ['Latin text', bytes('A na\xefve caf\xe9 \x97 12 \xb0C', 'latin1'), 'A naïve café — 12 °C', 'windows-1252', true],
    ['UTF-8 cut inside a character', bytes(line.repeat(3), 'utf8').slice(0, -1).subarray(0, 2), 'Zo', 'utf-8', false],
  ]
  test.each(cases)('%s', (_, input, text, encoding, guessed) => {
    expect(decodeText(input)).toEqual({ text, encoding, guessed })
  })

  test('UTF-8 cut inside a character stays UTF-8', () => {
    const { text, encoding } = decodeText(bytes('Zoë '.repeat(20), 'utf8').subarray(0, 98))
    expect(encoding).toBe('utf-8')
    expect(text.endsWith('Zo\ufffd')).toBe(true)
  })
})
