import { buildTree, retextBlocks } from '@presswork/language'
import { assert, constantFrom, property, string, tuple } from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { extractOutline, retextSections } from '../src/index.ts'

test('exports', () => {
  expect(Object.keys(api).sort()).toEqual(['extractOutline', 'retextSections'])
})

describe('extractOutline', () => {
  test('reads trees as it reads texts', () => {
    const text = 'Acme Opens Plant\n\nAcme opened a plant.\n\nAbout Acme\n\nAcme makes anvils.'
    expect(extractOutline(buildTree(text))).toEqual(extractOutline(text))
  })

  test('an empty text has an empty lead', () => {
    expect(extractOutline('').sections).toEqual([{ level: 0, heading: null, role: 'lead', start: 0, end: 0 }])
  })

  test('a heading without text has an empty body right behind it', () => {
    const text =
      'Acme Opens Plant\n\nSmiths cheered and the plant opened its doors on Friday.\n\nAbout Acme:\n\nMedia Contact:\n\nJane Roe'
    const section = extractOutline(text).sections[1]
    expect(section).toMatchObject({ role: 'about', start: text.indexOf('\n\nMedia'), end: text.indexOf('\n\nMedia') })
  })

  test('refuses what is no text and no tree', () => {
    expect(() => extractOutline(42 as never)).toThrow(TypeError)
    expect(() => extractOutline('', { blocks: 'none' as never })).toThrow(TypeError)
  })

  test('any text survives; sections are in order and inside the text', () => {
    const piece = constantFrom(
      'About Acme',
      'Media Contact: Jane',
      '###',
      '---',
      'WHEN: now',
      '\n\n',
      '\n',
      'TOKYO — ',
      '1) ',
      '3 May 2024',
      '“',
    )
    assert(
      property(
        tuple(string({ unit: 'grapheme', maxLength: 60 }), piece, piece, string({ maxLength: 60 }), piece),
        (parts) => {
          const text = parts.join('\n\n')
          const { sections, dateline } = extractOutline(text)
          expect(sections[0]).toMatchObject({ level: 0, role: 'lead', heading: null })
          let last = 0
          for (const { heading, start, end } of sections) {
            expect(start).toBeGreaterThanOrEqual(Math.max(last, heading?.end ?? 0))
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
            last = start
          }
          if (dateline?.place) expect(text.slice(dateline.place.start, dateline.place.end).trim()).not.toBe('')
        },
      ),
    )
  })

  test('time grows with the text', () => {
    const part = 'Plans for the Year\n\nThe forge opened.\n\n---\n\n### \n\n'
    const time = (count: number): number => {
      const text = part.repeat(count)
      // Processor time: the clock also tells what else the machine does
      const start = process.cpuUsage()
      extractOutline(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(200)
    // Eight times the text: quadratic work would take 64 times as long
    expect(time(4000)).toBeLessThan(Math.max(time(500), 5) * 30)
  })
})

describe('retextSections', () => {
  const processor = unified().use(retextBlocks).use(retextSections)
  const value = 'Acme Opens Plant\n\nAcme opened a plant.'

  test('writes file.data.outline and leaves the tree', () => {
    const file = new VFile({
      value,
      data: { blocks: [{ kind: 'paragraph', start: 0, end: 16 }], metadata: { organization: 'Acme' } },
    })
    const tree = processor.parse(file)
    const before = structuredClone(tree)
    processor.runSync(tree, file)
    expect(tree).toEqual(before)
    expect(file.data.outline).toMatchObject({ title: 'Acme Opens Plant', organization: 'Acme' })
  })

  test('says what is missing', () => {
    const file = new VFile(value)
    expect(() => processor.runSync(processor.parse(file), file)).toThrow(/file\.data\.blocks/)
  })
})
