import { buildTree } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractWith } from '../src/extract-numbers.ts'
import type { NumberMention } from '../src/mention.ts'
import { readers } from '../src/readers/readers.ts'
import { refiners } from '../src/refiners/refiners.ts'

function describeMention({ text, kind, value, valueHigh, ...rest }: NumberMention): string {
  const amount = valueHigh === null ? `${value}` : `${value} … ${valueHigh}`
  const more = [
    rest.unit,
    rest.comparator === '=' ? null : `\`${rest.comparator}\``,
    rest.change,
    rest.counted && `of ${rest.counted}`,
    rest.period && `in ${rest.period}`,
  ]
  return [`\`${text}\` ${kind} ${amount}`, ...more].filter(Boolean).join(', ')
}

function describeAll(mentions: readonly NumberMention[]): string {
  return mentions.length === 0 ? 'nothing' : mentions.map(describeMention).join('; ')
}

const tagger = unified().use(retextPartOfSpeech).freeze()

/** What an example gives in the pipeline, where words have parts of speech; `left` names a refiner to leave out. */
function read(example: string, left?: string): NumberMention[] {
  const chosen = refiners.filter(({ ruleId }) => ruleId !== left)
  return extractWith(chosen, tagger.runSync(buildTree(example)), {})
}

describe('every reader reads its example', () => {
  test.each(readers.map(({ ruleId, example }) => [ruleId, example]))('%s: %s', (ruleId, example) =>
    expect(read(example).map((mention) => mention.ruleId)).toContain(ruleId),
  )
})

describe('every refiner changes its example', () => {
  test.each(refiners.map(({ ruleId, example }) => [ruleId, example]))('%s: %s', (ruleId, example) =>
    expect(describeAll(read(example))).not.toBe(describeAll(read(example, ruleId))),
  )
})

test('no two rules share a name', () => {
  const names = [...readers, ...refiners].map(({ ruleId }) => ruleId)
  expect(new Set(names).size).toBe(names.length)
})

test('the table of constructions is what they give', async () => {
  const table = [
    '# Constructions',
    '',
    'Made by `test/constructions.test.ts` from the `example` of every rule: `npx vitest run packages/numbers -u` writes it anew.',
    'Of a mention stand its text, kind and value, then unit, comparator, change, what is counted, and period, where there are any.',
    '',
    '## Readers, in the order they are asked',
    '',
    '| rule | example | gives |',
    '|---|---|---|',
    ...readers.map(({ ruleId, example }) => `| ${ruleId} | ${example} | ${describeAll(read(example))} |`),
    '',
    '## Refiners, in order',
    '',
    '| rule | example | gives | without the rule |',
    '|---|---|---|---|',
    ...refiners.map(({ ruleId, example }) => {
      const without = describeAll(read(example, ruleId))
      return `| ${ruleId} | ${example} | ${describeAll(read(example))} | ${without} |`
    }),
    '',
  ]
  await expect(table.join('\n')).toMatchFileSnapshot('../CONSTRUCTIONS.md')
})
