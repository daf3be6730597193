import { expect, test } from 'vitest'
import { extractNumbers } from '../src/index.ts'

/** Text of each number, its value and unit, in short. */
function read(text: string): string[] {
  return extractNumbers(text).map(
    ({ text, kind, value, unit }) => `${text} = ${kind} ${value}${unit ? ` ${unit}` : ''}`,
  )
}

test.each([
  // Currencies of a country, of several words too.
  ['A loan of 5,000 Egyptian pounds.', '5,000 Egyptian pounds = money 5000 EGP'],
  ['A loan of 300 Trinidad and Tobago dollars.', '300 Trinidad and Tobago dollars = money 300 TTD'],
  ['A loan of 3,000 Sri Lankan rupees.', '3,000 Sri Lankan rupees = money 3000 LKR'],
  ['A loan of 50 million Bosnian convertible marks.', '50 million Bosnian convertible marks = money 50000000 BAM'],
  ['A loan of 20 South Korean won.', '20 South Korean won = money 20 KRW'],
  ['A loan of 10 million CFA francs.', '10 million CFA francs = money 10000000 XOF'],
  ['A loan of 10 Brazilian reais.', '10 Brazilian reais = money 10 BRL'],
  ['A loan of 12 Peruvian soles.', '12 Peruvian soles = money 12 PEN'],
  ['A loan of 400 Danish kroner.', '400 Danish kroner = money 400 DKK'],
  ['A loan of 4 billion Tanzanian shillings.', '4 billion Tanzanian shillings = money 4000000000 TZS'],
  ['A loan of 40 million Iraqi dinars.', '40 million Iraqi dinars = money 40000000 IQD'],
  ['A loan of 90 cedis.', '90 cedis = money 90 GHS'],
  ['A loan of 500 birr.', '500 birr = money 500 ETB'],
  ['A loan of 5 quid.', '5 quid = money 5 GBP'],
  ['A loan of 5,000 FCFA.', '5,000 FCFA = money 5000 XOF'],
  ['A loan of NAD 5 million.', 'NAD 5 million = money 5000000 NAD'],
  ['A loan of rupees 500.', 'rupees 500 = money 500 INR'],
  ['A loan of EUR 5.2 M.', 'EUR 5.2 M = money 5200000 EUR'],
  ['The 1 $ 10 dollars note.', '1 = cardinal 1', '$ 10 dollars = money 10 USD'],
  ['It costs 12 C$.', '12 C$ = money 12 CAD'],
  ['It costs 5 US$, they say.', '5 US$ = money 5 USD'],
  ["It costs CHF 5'000.00.", "CHF 5'000.00 = money 5000 CHF"],
  ['It costs 50 cad.', '50 cad = money 50 CAD'],
  // Their parts.
  ['It costs 20 US cents.', '20 US cents = money 0.2 USD'],
  ['It costs 30 euro cents.', '30 euro cents = money 0.3 EUR'],
  ['It costs 10.4 cents.', '10.4 cents = money 0.104 USD'],
  ['It costs 10 kopecks.', '10 kopecks = money 0.1 RUB'],
  ['It costs 80 paise.', '80 paise = money 0.8 INR'],
  ['It costs five jiao.', 'five jiao = money 0.5 CNY'],
  ['It costs one kuai and five mao five.', 'one kuai and five mao five = money 1.55 CNY'],
  ['Rotate it 3 turns.', '3 turns = measure 3 turn'],
  ['Make a half turn.', 'half turn = measure 0.5 turn'],
  ['The road has 3 turns.', '3 = cardinal 3'],
  ['It costs 250 satoshis.', '250 satoshis = money 0.0000025 XBT'],
  ['It costs $4 and 50 cents.', '$4 and 50 cents = money 4.5 USD'],
  ['It costs four dollars and six.', 'four dollars and six = money 4.06 USD'],
  ['It costs 15 USD 50 more.', '15 USD 50 = money 15.5 USD'],
  ['It costs 4 dollars and 6 came.', '4 dollars = money 4 USD', '6 = cardinal 6'],
  // Rates and shares that are written as units.
  ['It holds 420 parts per million.', '420 parts per million = measure 420 part per million'],
  ['It makes 3,000 revolutions per minute.', '3,000 revolutions per minute = measure 3000 revolution per minute'],
  ['It uses 5.6 L/100km.', '5.6 L/100km = measure 5.6 litre per 100 kilometre'],
  ['It uses 6 litres per 100 km.', '6 litres per 100 km = measure 6 litre per 100 kilometre'],
  ['It pumps 500 cfm.', '500 cfm = measure 500 cubic foot per minute'],
  ['It sends 10 Gbit/s.', '10 Gbit/s = measure 10 gigabit per second'],
  ['It holds 7 mmol/L.', '7 mmol/L = measure 7 millimole per litre'],
  // Length, area, mass, volume.
  ['It is 30 fathoms deep.', '30 fathoms = measure 30 fathom'],
  ['It is 5 microns wide.', '5 microns = measure 5 micrometre'],
  ['It is 5 decametres wide.', '5 decametres = measure 5 decametre'],
  ['It covers 40 dunams.', '40 dunams = measure 40 dunam'],
  ['He weighs 12 stone 4 lb.', '12 stone = measure 12 stone', '4 lb = measure 4 pound'],
  ['It weighs 4 troy ounces.', '4 troy ounces = measure 4 troy ounce'],
  ['It weighs 20 hundredweight.', '20 hundredweight = measure 20 hundredweight'],
  ['A ship of 80,000 dwt.', '80,000 dwt = measure 80000 deadweight tonne'],
  ['It holds 3 fl oz.', '3 fl oz = measure 3 fluid ounce'],
  ['It holds 300 acre-feet.', '300 acre-feet = measure 300 acre foot'],
  ["It flew at an altitude of 30,000'.", "30,000' = measure 30000 foot"],
  // Power, energy, data and what laboratories write.
  ['A park of 250 MWp.', '250 MWp = measure 250 megawatt'],
  ['A plant of 30 MVA.', '30 MVA = measure 30 megavolt ampere'],
  ['It has 240 Nm.', '240 Nm = measure 240 newton metre'],
  ['It burns 5 million Btu.', '5 million Btu = measure 5000000 British thermal unit'],
  ['It keeps 5 zettabytes.', '5 zettabytes = measure 5 zettabyte'],
  ['It runs at 2 petaflops.', '2 petaflops = measure 2 petaflop'],
  ['A 48MP camera.', '48MP = measure 48 megapixel'],
  ['A beam of 5 GeV.', '5 GeV = measure 5 gigaelectronvolt'],
  ['A pressure of 120 mmHg.', '120 mmHg = measure 120 millimetre of mercury'],
  ['It is 34.9 centigrate.', '34.9 centigrate = measure 34.9 degree Celsius'],
  [
    'It was 28 degrees celsius and 20 F.',
    '28 degrees celsius = measure 28 degree Celsius',
    '20 F = measure 20 degree Fahrenheit',
  ],
  ['It holds 1 and 1/2 cups.', '1 and 1/2 cups = measure 1.5 cup'],
  // Signs apart from their figure.
  ['Store it at - 20 °C.', '- 20 °C = measure -20 degree Celsius'],
  ['- 1 4/5', '- 1 4/5 = cardinal -1.8'],
  ['The bonus - 20 points - was good.', '20 = cardinal 20'],
  ['- 3 apples', '3 = cardinal 3'],
])('%s', (text, ...expected) => expect(read(text)).toEqual(expected))

// What only looks like a unit or a currency.
test.each([
  'She got 10 marks.',
  'They own 12 stone steps.',
  'They killed a bird with one stone.',
  'Two Sen. Roe aides left.',
  'They saw 50 Cent.',
  'They bought 10 soles.',
  'Two flops, three moles and two gray horses.',
  'They own three Teslas and two EV models.',
  'They own 5 VA hospitals, 10 Da Vinci robots and three ATM cards.',
  'The cable is 12 AWG.',
  'We won 12 MPs.',
])('%s', (text) => {
  for (const { unit } of extractNumbers(text)) expect(unit).toBeNull()
})
