import { buildTree } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

const tagger = unified().use(retextPartOfSpeech)

/** What each number of a tagged text counts or measures. */
function readCounted(text: string): (string | null)[] {
  return extractNumbers(tagger.runSync(buildTree(text))).map(({ counted }) => counted)
}

test.each<[string, (string | null)[]]>([
  ['Shares of Larkin fell 3%.', ['Shares of Larkin']],
  ['Larkin shares were on a slide, down 7%.', ['Larkin shares']],
  ['Exports to Norland dropped 7% to $2.3 billion.', ['exports', 'exports']],
  ['The old moths can fly more than 100 km (62 miles).', ['old moths', 'old moths']],
  ['The Larkin 350 index gained 0.7%.', ['Larkin 350 index']],
  ['The fund, which holds boats, lost 4%.', ['fund']],
  ['The group bought boats, which were up 4%.', ['boats']],
  ['Revenue, excluding the old mill, was $5 million.', ['Revenue']],
  ['It will raise the ticket price by about $5.', ['ticket price']],
  ['We extended the grace period from 12 months to 18 months.', ['grace period', 'grace period']],
  ['The board paid $300 for a new roof.', ['new roof']],
  ['It has a harvest yield of 4 percent.', ['harvest yield']],
  ['They dug 5 miles (8 km) of new path.', ['new path', 'new path']],
  ['The group sold boats priced at $40.', ['boats']],
  ['In June the index fell to 6,300.', ['index']],
  ['They say 50% of them sing.', [null]],
  ['They paid $5.', [null]],
])('%s', (text, counted) =>
  expect(readCounted(text).map((phrase) => phrase?.toLowerCase())).toEqual(
    counted.map((phrase) => phrase?.toLowerCase()),
  ),
)
