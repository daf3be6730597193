import { expect, test } from 'vitest'
import { constructions } from '../src/constructions.ts'
import { extractDates } from '../src/index.ts'

const referenceDate = '2021-06-16'

test.each(constructions)('$ruleId makes the date of its example', ({ ruleId, example }) => {
  expect(extractDates(example, { referenceDate }).map((date) => date.ruleId)).toContain(ruleId)
})

test('the table of constructions', async () => {
  const rows = constructions.map(({ ruleId, example }) => {
    const date = extractDates(example, { referenceDate }).find((found) => found.ruleId === ruleId)
    return `| \`${ruleId}\` | ${example} | ${date?.text} | ${date?.kind} | ${date?.edtf === null ? '' : `\`${date?.edtf}\``} |`
  })
  const table = [
    '# What is read as a date',
    '',
    'One example for every rule. The reference date is Wednesday, 16 June 2021. Written by `test/constructions.test.ts`.',
    '',
    '| rule | example | text found | kind | EDTF |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
  await expect(table).toMatchFileSnapshot('../CONSTRUCTIONS.md')
})
