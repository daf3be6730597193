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
  ['Shares of Larkin rose in early trade by 5%.', ['Shares of Larkin']],
  ['The crown eased against the dinar to 8.', ['crown']],
  ['The index ended the day at 640.', ['index']],
  ['Fees which range from 1 per cent to 2 per cent are due.', ['fees']],
  ['It goes to people earning between $50 and $60.', ['people']],
  ['The floor area ≈ 32m2.', ['floor area']],
  ['The crash wiped $340 million from the value of the fund.', ['value']],
  ['The fund said it had shrunk by 4%.', ['fund']],
  ['They said it had shrunk by 4%.', [null]],
  ['They paid $300 for a 6 kW water pump.', ['water pump', 'water pump']],
  ['They own 40 boats, up from 30.', ['boats', 'boats']],
  ['It built 400 homes, including 90 in Norland.', ['homes', 'homes']],
  ['It moves from two fairs a year to one.', ['fairs', 'fairs']],
  ['Some 60 people who sing and 90 who dance came.', ['people', 'people']],
  ['Revenue was $5 million, from $4 million a year ago.', ['revenue', 'revenue']],
  ['They cut the grace period from 12 months to 6 months.', ['grace period', 'grace period']],
  ['The S&P 500 rose 64.06 points to 4,577.10.', ['s&p 500', 's&p 500']],
  ['89 per cent of the total issued and outstanding shares were sold.', ['total issued and outstanding shares']],
  ['About 1000 come from Norland.', [null]],
  ['They took 60 snapping turtles.', ['snapping turtles']],
  ['He faces 3 money laundering charges.', ['money laundering charges']],
  ['It has the support of a third of the United Isles Senate.', ['united isles senate']],
  ['They will face a fine of up to $40,000.', ['fine']],
  ['The hall failed to ensure safe distancing of at least 1 metre.', ['safe distancing']],
  ['Waste made daily in Norland soared from 16 tonnes to 32 tonnes.', ['waste', 'waste']],
  ['Damages the board can award will be capped at $20,000.', ['damages']],
  ['He was sentenced to 40 years’ imprisonment.', ['imprisonment']],
  ['A study in Norland shows that more than 60 percent are old.', [null]],
  ['The growth of the towns over the last twenty years was slow.', [null]],
  ['Investment into the mills by the crown should increase fourfold.', ['investment']],
  ['The clubs won 11 percent fewer matches.', ['matches']],
  ['They won $8 million in civil and criminal cases.', ['civil and criminal cases']],
  ['Thefts in the towns increase by 54 percent.', ['thefts']],
  ['The court sentenced Ada Brook to 57 months in jail.', [null]],
  ['They lengthen the grace period to 12 months.', ['grace period']],
  ['The 35-acre setting includes a pool.', ['setting']],
  // Over what only tells how, or of which part.
  [
    'Town spending as a percentage of sales will fall from 19 percent to 18 percent.',
    ['town spending', 'town spending'],
  ],
  ['The efficiency of tools like saws and drills has improved by 59 per cent.', ['efficiency of tools']],
  ['The number of people newly infected with measles fell by 19 percent.', ['number of people']],
  ['Funding of the homes for the elderly decreased by 9%.', ['funding of the homes']],
  ['The rent of the party named in Part I does not exceed $300.', ['rent of the party']],
  ['Its net worth dropped to a low of $1 million.', ['net worth']],
  ['Larkin prices hit an all-time high of $70.', ['larkin prices']],
  ['Thefts fell by 1 percent a year and the rate of arson has fallen 2 percent.', ['thefts', 'rate of arson']],
  ['The plan – which the towns back – will grow 4 percent.', ['plan']],
  ['The guards, Roe said in May, were paid $40.', ['guards']],
  ['The voltage across it was 5 volts.', ['voltage']],
  ['It sold a plan with 60GB data cap for $79.', ['data cap', 'plan']],
  ['They sold a large stake – 19 percent – again.', ['large stake']],
  ['The crown held its estimate of growth steady at 3 percent.', ['estimate of growth']],
  ['Children under the age of 5 years sang.', ['children']],
  ["The town's budget cuts funding for the ferries by 50 percent.", ['funding']],
  ['Boat prices will go up by an average of 1500.', ['boat prices']],
  // A figure in a compound counts the next word, or the owners.
  ['A two-part pump trial began.', ['part']],
  ['It has a 5-tick rating scale.', ['tick']],
  ['She wrote a 12 page report.', ['page']],
  ['They tossed two-sided coins.', [null]],
  ['The 40-strong crew left.', ['crew']],
  ["They took up the two men's case.", ['men']],
  ["The five states' leaders met 20 workers' unions.", ['states', "workers' unions"]],
  ['It gave out the first 95 tickets in the first three days.', ['tickets', 'tickets', 'days', null]],
  ['It was done within two years of his release.', [null]],
  ['At the end of the 60-day comment period it fell.', ['comment period']],
  ['It equals 20 decently sized coal-fired mills.', ['decently sized coal-fired mills']],
  // A noun that is left out.
  ['Of the ten judges who sat, six agreed.', ['judges', 'judges']],
  ['Some 60 people were ill for two weeks and 90 who were well left.', ['people', null, 'people']],
])('%s', (text, counted) =>
  expect(readCounted(text).map((phrase) => phrase?.toLowerCase())).toEqual(
    counted.map((phrase) => phrase?.toLowerCase()),
  ),
)
