import { extractDates } from '@presswork/dates'
import { buildTree, readTokens } from '@presswork/language'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

const piece = fc.constantFrom(
  ...'a one two hundred and half million % $ € US - – to of in from more than 5 3.5 1,200 2019 km years old ( ) , . "s" \'s x first third quarter every 1/2 : / + ½ minus no. Article'.split(
    ' ',
  ),
)
const sentence = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '\u00a0', '\n\n')), { maxLength: 40 })

function check(text: string): void {
  let end = 0
  for (const mention of extractNumbers(text, { dates: [] })) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    expect(mention.start).toBeGreaterThanOrEqual(end)
    expect(mention.end).toBeGreaterThan(mention.start)
    expect(Number.isFinite(mention.value)).toBe(true)
    if (mention.kind === 'money') expect(mention.unit).toMatch(/^[A-Z]{3}$/)
    end = mention.end
  }
}

test('any string survives, spans are faithful, ordered and disjoint', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), check), { numRuns: 300 })
})

test('and so do strings made of what numbers are made of', () => {
  fc.assert(
    fc.property(sentence, (parts) => check(parts.flat().join(''))),
    { numRuns: 1000 },
  )
})

test.each(['1 ', '1-', "one 's ", '5, ', '$', 'one hundred and ', 'two million ', 'FIRST '])(
  'a long run of "%s" takes no more than linear time',
  (run) => {
    const started = performance.now()
    check(run.repeat(5000))
    expect(performance.now() - started).toBeLessThan(10_000)
  },
)

/** Milliseconds that the numbers of a run of `run` take, `size` characters long; the tree is built before. */
function measure(run: string, size: number, withDates: boolean): number {
  const tree = buildTree(run.repeat(Math.ceil(size / run.length)))
  readTokens(tree)
  const dates = withDates ? extractDates(tree) : []
  const started = performance.now()
  extractNumbers(tree, { dates })
  return performance.now() - started
}

test.each([
  ['digits', '7', false],
  ['figures', '7 ', false],
  ['number words', 'seven ', false],
  ['commas', ', ', false],
  ['coordinations', '5 km or ', false],
  ['dates', 'in 2019 and 7 ', true],
] as const)(
  'a line of 1 MB of %s takes about four times as long as one of a quarter',
  (_, run, withDates) => {
    measure(run, 50_000, withDates)
    const quarter = measure(run, 250_000, withDates)
    // A quadratic step would take sixteen times as long; the constant allows for a busy machine.
    expect(measure(run, 1_000_000, withDates)).toBeLessThan(quarter * 9 + 1500)
  },
  60_000,
)
