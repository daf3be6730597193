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
  ['Dues which range from 3 per cent to 6 per cent are owed.', ['dues']],
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
  ['The S&P 500 rose 41.25 points to 4,318.60.', ['s&p 500', 's&p 500']],
  ['71 per cent of the listed and tradable shares were sold.', ['listed and tradable shares']],
  ['About 1000 come from Norland.', [null]],
  ['They took 60 snapping turtles.', ['snapping turtles']],
  ['He faces 3 money laundering charges.', ['money laundering charges']],
  ['It has the support of a third of the United Isles Senate.', ['united isles senate']],
  ['Such owners risk a fine of up to $35,000.', ['fine']],
  ['The hall did not keep wide spacing of at least 2 metres.', ['wide spacing']],
  ['Waste made daily in Norland soared from 16 tonnes to 32 tonnes.', ['waste', 'waste']],
  ['Refunds the board can order will be capped at $30,000.', ['refunds']],
  ['He was sentenced to 40 years’ imprisonment.', ['imprisonment']],
  ['A study in Norland shows that more than 60 percent are old.', [null]],
  ['The growth of the towns over the last twenty years was slow.', [null]],
  ['Investment into the mills by the crown should increase fourfold.', ['investment']],
  ['The clubs won 11 percent fewer matches.', ['matches']],
  ['They won $8 million in civil and criminal cases.', ['civil and criminal cases']],
  ['Thefts in the towns increase by 54 percent.', ['thefts']],
  ['The court sentenced Ada Brook to 57 months in jail.', [null]],
  ['They extend the notice period to 9 months.', ['notice period']],
  ['The 35-acre setting includes a pool.', ['setting']],
  // Over what only tells how, or of which part.
  [
    'Town spending as a percentage of sales will fall from 19 percent to 18 percent.',
    ['town spending', 'town spending'],
  ],
  ['The efficiency of tools like saws and drills has improved by 9 per cent.', ['efficiency of tools']],
  ['The number of guests newly infected with colds fell by 7 percent.', ['number of guests']],
  ['Funding of the homes for the elderly decreased by 9%.', ['funding of the homes']],
  ['The rent of the party named in Part I does not exceed $300.', ['rent of the party']],
  ['Its net worth dropped to a low of $1 million.', ['net worth']],
  ['Larkin fares hit an all-time high of $64.', ['larkin fares']],
  ['Thefts fell by 3 percent a year and the level of arson has fallen 5 percent.', ['thefts', 'level of arson']],
  ['The plan – which the towns back – will grow 4 percent.', ['plan']],
  ['The guards, Roe said in May, were fit at 40 kg.', ['guards']],
  ['The guards were paid $40.', [null]],
  ['The load upon it was 6 tonnes.', ['load']],
  ['It sold a tariff with 20GB data limit for $12.', ['data limit', 'tariff']],
  ['They sold a large stake – 19 percent – again.', ['large stake']],
  ['The crown held its estimate of growth steady at 3 percent.', ['estimate of growth']],
  ['Children under the age of 5 years sang.', ['children']],
  ["The town's budget cuts funding for the ferries by 50 percent.", ['funding']],
  ['Boat fares should go up by an average of 1200.', ['boat fares']],
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
  ['It equals 20 modestly priced steam-driven mills.', ['modestly priced steam-driven mills']],
  // What the money, share or measure is of.
  ['The mills made $100 million in U.S. ferry revenue in May.', ['U.S. ferry revenue'.toLowerCase()]],
  ['Gas reserves of the towns amount to 7 cubic metres.', ['gas reserves of the towns']],
  ['Roe got $200 in two wrapped "bricks" of $100.', [null, null, 'bricks']],
  ['The hall at 338 Calkin Road, a wide house on 35 acres, sold for $5 million.', [null, 'hall']],
  ['It means that a fifth of the two million or so trips failed.', ['trips', 'trips']],
  [
    'It keeps a paid-up capital of $7 million for the first mill and $4 million for every other mill.',
    ['paid-up capital', 'mill', 'paid-up capital'],
  ],
  ['They hold ten times more slots than Larkin.', ['slots']],
  ['You are seven times more likely to sing.', [null]],
  ['It is an increase from 26 per cent to 35 per cent of homes.', ['homes', 'homes']],
  ['They want 3% of the old 9% harbour tax.', ['harbour tax', 'harbour tax']],
  ['It needs 30 per cent of the full number of owners.', ['full number of owners']],
  ['The distance from here to Milldale is 40 kilometres.', ['distance']],
  ['It has an impact on the city of Milldale exceeding $2 million.', ['impact']],
  ['Some 30% of the storm and flood records failed.', ['storm and flood records']],
  ['It pays $5 for each guest.', [null]],
  ['They gave $12 billion in grants and tax breaks two months ago.', ['grants and tax breaks', null]],
  ['Revenue was $5 million, an increase of 5% in sales.', ['revenue', 'sales']],
  ['The court heard 212 bread cases, an 18 per cent increase.', ['bread cases', 'bread cases']],
  ['The savings of 5% were small.', ['savings']],
  ['It holds 12% of 16 to 24 year olds.', ['16 to 24 year olds', null]],
  ['It asks for 80% of homes if they are old and 90% if they are new.', ['homes', 'homes']],
  ['They ended the forty year old ban.', ['ban']],
  ['If the mill is new and it is less than 8 years old, they sing.', ['mill']],
  ['Some ten races were held, double the number in May.', ['races', 'races']],
  ['Less than a third of the $4 billion outlay was new.', ['outlay', 'outlay']],
  ['Mills got $56 million in such grants.', ['grants']],
  ['Pensions are a quarter of the increase in town spending.', ['town spending']],
  [
    'It has a debt burden of $40 billion compared with a relatively low $6 billion in May.',
    ['debt burden', 'debt burden'],
  ],
  ['The 5-foot-6, 130-pound Roe ran.', [null, 'roe']],
  ['A leaflet on the July 11 parade is available for $2.', ['leaflet']],
  ['Bakers sing, while more than 70% oppose it.', [null]],
  ['The homes had a loss rate of 11 percent, 11 times higher than the mills.', ['loss rate', 'loss rate']],
  ['The race was 20 degrees warmer than in May.', ['race']],
  ['Singers had a 12 percent lower risk of hoarseness.', ['risk']],
  ['They save $310 million in yearly running costs.', ['yearly running costs']],
  ['The vacancy rate has fallen for the fifth straight week to 7 per cent.', ['straight week', 'vacancy rate']],
  ['Cape £70 and boots £30; belt £8.', ['cape', 'boots', 'belt']],
  ['It lists 756 boats, a fivefold increase.', ['boats', 'boats']],
  ['It has a return on equity (ROE) of 24%.', ['equity']],
  [
    'Profit before tax was £3.4m (2023: £2.9m), up 17%.',
    ['profit before tax', 'profit before tax', 'profit before tax'],
  ],
  [
    'Net income attributable to owners of $2 million, or $3 per share, compared with $1 million.',
    ['net income', 'net income', 'net income'],
  ],
  ['They expect sales in the range of $40 million to $42 million.', ['sales']],
  ['Larkin, a baker with 1,200 guests in 14 towns, has raised $300 million.', ['guests', 'towns', 'larkin']],
  ['The 120-bed clinic had 4,500 guests, 12% more than in 2022.', ['bed', 'guests', 'guests']],
  ['Sales were $2 million, compared to $1 million for the same period.', ['sales', 'sales']],
  ['Thefts fell 12% and fires 8%.', ['thefts', 'fires']],
  ['It grew from 4,000 to more than 12,000 boats.', ['boats', 'boats']],
  ['At least 35 people were hurt and 100 injured.', ['people', 'people']],
  ['The pump was 94% effective.', ['pump']],
  ['The crown was flat versus the dinar at $2.', ['crown']],
  ['A 65 year-old would draw 3 percent.', [null, '65 year-old']],
  ['The fees per guest are $3.', ['fees']],
  ['Sales rose 5% year-over-year, but fell 3% from May.', ['sales', 'sales']],
  ['Save on it - Spend $50, get $5.', [null, null]],
  ['They saw a star 13 light-years away.', ['star']],
  ['It passed within 3 miles of the mill.', [null]],
  ['The drug costs $84,000 for a 12-week course.', ['drug', 'course']],
  ['She set a world record of 2 hours.', ['world record']],
  ['He served eight years of a 12-year term.', ['term', 'term']],
  ['It hurt 3,100 people and killed 1,900.', ['people', 'people']],
  ['It has 45,000 people, a quarter of whom are under 18.', ['people', 'people', null]],
  ['It owns 40 mills, of which 30 are old.', ['mills', 'mills']],
  ['The party took 38 of 120 seats, down three.', ['seats', 'seats', 'seats']],
  ['The poll has a margin of error of plus or minus 3 percentage points.', ['margin of error']],
  ['He faces months in jail and a fine of up to $250.', ['fine']],
  ['Thefts rose by a third, from 9,000 to 12,000.', ['thefts', 'thefts', 'thefts']],
  ['Half of the 600 guests, or 54%, sang.', ['guests', 'guests', 'guests']],
  ['The median wait was 14 months versus 9 months.', ['median wait', 'median wait']],
  ['The hole held 12 metres grading 3 g/t gold.', ['hole', 'gold']],
  ['They sing, while 79 percent end up there.', [null]],
  ['The accord reached today, which rests on a vote by the town, will cost a total of $1 million.', ['accord']],
  ['They failed to keep one-metre safe distancing between guests.', ['safe distancing']],
  ['It carries a maximum penalty for each baker of 10 years.', ['maximum penalty']],
  ['He faces a maximum fine of $100.', ['maximum fine']],
  ['It built 120 sports and recreation centres.', ['sports and recreation centres']],
  ['The losses are 1 percent of the mill’s 100,000 new guests.', ['new guests', 'new guests']],
  ['It took $5 million to save 100 lives.', [null, 'lives']],
  ['They cut the $40 fee by 5%.', ['fee', 'fee']],
  ['The market sees growth, projected to reach $25 million.', ['market']],
  ['Some 10% of trips end in a fine.', ['trips']],
  ['A pump worth $1,688 belonging to Roe broke.', ['pump']],
  ['When they need the mill, that loan costs more than 11 percent.', ['loan']],
  ['They have reduced their overall use of bait by 10%.', ['overall use of bait']],
  ['Tickets cost between $25 and $80.', ['tickets']],
  ['It raised its key rate by half a percent to a range of 2 percent to 3 percent.', ['key rate', 'key rate']],
  ['Ferries carried 4.2 million guests in May, up 7.5% from a year ago.', ['guests', 'guests']],
  ['The board raised its fee 8 per cent.', ['fee']],
  ['They pared their debt about 10 percent.', ['debt']],
  ['Earnings before interest, tax and depreciation rose 5%.', ['earnings before interest, tax and depreciation']],
  ['Income from continuing operations was $3 million.', ['income']],
  ['The ferry, 120 metres long, can carry 400 guests at 25 knots.', ['ferry', 'guests', 'ferry']],
  ['The stone, weighing about 250 kg, was found.', ['stone']],
  ['The rate of colds fell to 12 per 100,000 guests.', ['rate of colds', 'guests']],
  ['Orders dwindled to 300 from 410.', ['orders', 'orders']],
  ['The number of fires more than tripled to 940.', ['number of fires', 'number of fires']],
  ['Ticket prices range from $15 for bakers to $40 for singers.', ['ticket prices', 'ticket prices']],
  [
    'They cut their earnings before interest and tax forecast by $4 million.',
    ['earnings before interest and tax forecast'],
  ],
  ['They see a 19% drop for the index.', ['index']],
  ['They see a 5% rise for the year.', [null]],
  ['It serves 60% of the Fortune 100.', ['fortune 100']],
  ['The number of bakers rose by 82,000 to 33.1 million.', ['number of bakers', 'number of bakers']],
  ['It will carry six times as many guests.', ['guests']],
  ['The tank is two-thirds empty.', ['tank']],
  ['Bakers got 45 cents a pound for wheat.', ['wheat']],
  ['The river rose 3 feet overnight.', ['river']],
  ['It marks a 40 per cent jump from May.', [null]],
  ['The board raised spending 3 percent, or $4 million.', ['spending', 'spending']],
  ['Exports to the mills doubled.', ['exports']],
  ['They estimate that a threefold drop in ice losses would do.', ['ice losses']],
  [
    'It will double its night boats between Norland and Milldale from seven to 14 a week.',
    ['night boats', 'night boats'],
  ],
  // A noun that is left out.
  ['They won 212 seats, 12 short of a majority.', ['seats', 'seats']],
  ['Some 230 guests stayed, down from a peak of 410.', ['guests', 'guests']],
  ['The mill has 300 looms, 40 of them new.', ['looms', 'looms']],
  ['Of the ten judges who sat, six agreed.', ['judges', 'judges']],
  ['Some 60 people were ill for two weeks and 90 who were well left.', ['people', null, 'people']],
])('%s', (text, counted) =>
  expect(readCounted(text).map((phrase) => phrase?.toLowerCase())).toEqual(
    counted.map((phrase) => phrase?.toLowerCase()),
  ),
)

test('a level that is changed is no change itself', () => {
  const changes = extractNumbers(tagger.runSync(buildTree('They cut the $40 fee by 5%.'))).map(({ change }) => change)
  expect(changes).toEqual([null, 'down'])
})

test('the unit is left out of a second part', () => {
  const units = extractNumbers(tagger.runSync(buildTree('It gets 28 mpg in towns and 36 on the road.'))).map(
    ({ unit }) => unit,
  )
  expect(units).toEqual(['mile per gallon', 'mile per gallon'])
})

test.each<[string, (string | null)[]]>([
  // A percentage right behind the object of a verb of change.
  ['The board raised its fee 8 per cent to $12.', ['up', null]],
  ['It has reduced waste 35% since 2015.', ['down']],
  ['The board raised fears 8 per cent of guests had.', [null]],
  // A verb of what the figure does is no noun of change.
  ['Of those asked, 62% said they had cut back.', [null]],
  ['Some 35% cut their waste.', [null]],
  ['The board raised spending 3 percent, or $4 million.', ['up', 'up']],
  ['Sales rose 5% and it has $4 million.', ['up', null]],
  ['They saw a 5% cut.', ['down']],
  ['They expect a 12% projected rise.', ['up']],
])('which way: %s', (text, changes) =>
  expect(extractNumbers(tagger.runSync(buildTree(text))).map(({ change }) => change)).toEqual(changes),
)

test.each<[string, (string | null)[]]>([
  ['It gets 28 mpg in May and 36 last year.', ['mile per gallon', 'mile per gallon']],
  ['The mill made 450 barrels a day, down from a peak of 1,200.', ['barrel per day', 'barrel per day']],
  ['The margin was 12.5%, up from 11.2 a year ago.', ['percent', 'percent']],
  ['It fell 12.5% from 11 towns.', ['percent', null]],
  ['Sales were $4.5 million, up from 3.9 million.', ['USD', 'USD']],
  ['It costs 435 yen ($4) for tea and 380 ($3) for bread.', ['JPY', 'USD', 'JPY', 'USD']],
  ['The index closed at 96.5 points, while the other rose to 1,333.2.', ['point', 'point']],
])('the unit goes on: %s', (text, units) =>
  expect(extractNumbers(tagger.runSync(buildTree(text))).map(({ unit }) => unit)).toEqual(units),
)

test.each<[string, (string | null)[]]>([
  ['They sold two 50-inch screens.', ['50-inch screens', 'screens']],
  ['The fund gave 40 $1,000 grants.', ['$1,000 grants', 'grants']],
  ['Visits soared from 120 to 480 a day.', ['Visits', 'Visits']],
])('what has a size of its own: %s', (text, counted) => expect(readCounted(text)).toEqual(counted))

test('ages in a row, and of people told by what they are', () => {
  const kinds = extractNumbers('A woman, 34, and two men, aged 41 and 52, sang.').map(({ kind }) => kind)
  expect(kinds).toEqual(['duration', 'cardinal', 'duration', 'duration'])
})

test('a first release behind a noun is none of its figures', () => {
  const read = (text: string) => extractNumbers(tagger.runSync(buildTree(text))).map(({ text }) => text)
  expect(read('The update brings gridnote 2.0 to all.')).toEqual([])
  expect(read('A magnitude 6.0 quake came.')).toEqual(['6.0'])
  expect(read('They own 2.0 boats.')).toEqual(['2.0'])
})
