import { describe, expect, test } from 'vitest'
import { listRoleCues } from '../src/lexicon/role-cues.ts'

/** First words that a pattern can begin with: its source is read as far as the first character that is no letter. */
function listFirstWords(source: string): string[] {
  const words = new Set<string>()
  for (const { prefix } of readAlternatives(stripLookarounds(source.replace(/^\^/, '')))) words.add(prefix)
  return [...words]
}

interface Beginning {
  readonly prefix: string
  /** Whether the first word ends within it. */
  readonly closed: boolean
}

function readAlternatives(source: string): Beginning[] {
  return splitAtDepth(source).flatMap(readSequence)
}

function readSequence(sequence: string): Beginning[] {
  let beginnings: Beginning[] = [{ prefix: '', closed: false }]
  for (let at = 0; at < sequence.length && beginnings.some(({ closed }) => !closed); ) {
    let parts: Beginning[]
    const char = sequence[at] as string
    if (char === '(') {
      const end = findClose(sequence, at)
      parts = readAlternatives(sequence.slice(at + 1, end).replace(/^\?:/, ''))
      at = end + 1
    } else if (/[a-z]/.test(char)) {
      parts = [{ prefix: char, closed: false }]
      at++
    } else {
      // A space, a class, an escape: the first word is over
      parts = [{ prefix: '', closed: true }]
      at = char === '[' ? sequence.indexOf(']', at) + 1 : at + (char === '\\' ? 2 : 1)
    }
    if (sequence[at] === '?') {
      parts = [...parts, { prefix: '', closed: false }]
      at++
    }
    beginnings = beginnings.flatMap((beginning) =>
      beginning.closed
        ? [beginning]
        : parts.map(({ prefix, closed }) => ({ prefix: beginning.prefix + prefix, closed })),
    )
  }
  return beginnings
}

function stripLookarounds(source: string): string {
  const start = source.indexOf('(?!')
  if (start === -1) return source
  const end = findClose(source, start)
  return stripLookarounds(source.slice(0, start) + source.slice(end + 1))
}

function findClose(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at
  }
  throw new Error(`unclosed group in ${source}`)
}

function splitAtDepth(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of source) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}

describe('every role cue can be reached from the first words that are indexed', () => {
  const cues = listRoleCues('About Acme')

  test('first words are read off patterns', () => {
    expect(listFirstWords('^(?:for )?(?:media|press(?: kits?)?) x')).toEqual(['for', 'media', 'press'])
    expect(listFirstWords("^(?!.*\\bsaid\\b)(?:notes?|editor['’]?s)\\s*$")).toEqual([
      'notes',
      'note',
      'editor',
      'editors',
    ])
  })

  test.each(cues.map(({ role, pattern }) => [role, pattern.source]))('%s %s', (_, source) => {
    const words = listFirstWords(source)
    expect(words).not.toContain('')
    expect(words.filter((word) => listRoleCues(word).length === 0)).toEqual([])
  })
})
