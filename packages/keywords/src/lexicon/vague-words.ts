/**
 * Nouns and adjectives that say nothing of what a text is about, in lower case: they are no keywords and no part of a phrase.
 * "many new plants", "Mr. Vell", "last Monday", "a number of people".
 */
export const vagueWords: ReadonlySet<string> = new Set(
  [
    // Forms of address and press marks.
    'mr mrs ms dr mr. mrs. ms. dr. sir madam inc inc. ltd ltd. corp corp. co co. plc llc jr jr. sr sr.',
    'rep rep. reps reps. sen sen. sens sens. gov gov. hon hon. prof prof. gen gen. col col. lt lt. st. rev rev.',
    'spokesman spokesmen spokeswoman spokesperson',
    // Stretches of time.
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades',
    'yesterday tomorrow tonight morning afternoon evening night weekend today quarter',
    'a.m a.m. p.m p.m. am pm est gmt',
    // Measures, scales and shares.
    'mph kph km kms cm mm kg kgs lb lbs oz ft sq kw mw gw kwh mwh gwh rs rs. dollars pounds euros yen cents pence',
    'hundred thousand million billion trillion dozen dozens hundreds thousands millions billions percent per cent pct',
    // Forms of verbs that taggers take for nouns.
    'have has had having do does did doing get gets got getting go goes went going say says said saying make makes made making',
    'take takes took taken taking give gives gave given giving come comes came coming see saw seen know knew known think thought want wants',
    'become becomes became becoming keep keeps kept let lets find finds found brought bring brings put puts',
    // Shells that stand for anything.
    'thing things something anything nothing everything someone anyone everyone nobody one ones way ways lot lots',
    'number numbers part parts kind kinds sort sorts type types others another mean means no yes',
    // Adjectives that compare, count or point.
    'many much more most other such same own several few fewer less least last next first second third new old big little',
    'good better best great able likely due certain various different similar main major whole full only single early late',
    'recent current previous available possible important significant former further additional right wrong sure',
    // Adjectives that judge.
    'strong stronger clear particular overall difficult overwhelming fantastic exciting wonderful amazing incredible excellent',
    'numerous respective entire outstanding remarkable tremendous meaningful impressive',
    'large larger largest small smaller high higher low lower based including following according',
  ].flatMap((line) => line.split(' ')),
)

/** Days and months: vague with a capital only, for "the sun" and "a march" are things. */
export const calendarWords: ReadonlySet<string> = new Set(
  [
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
    'January February March April May June July August September October November December',
    'Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.',
  ]
    .flatMap((line) => line.split(' '))
    .flatMap((word) => [word, word.toUpperCase()]),
)

/** Vague words that are part of a name that goes on with another capital: "New Lenton", "Second Amendment", "High Court". */
export const nameOpeners: ReadonlySet<string> = new Set(
  'New Old Big Little Great Greater Good First Second Third High Higher Upper Lower Low Large Small Main Major Early Single St St.'.split(
    ' ',
  ),
)

/** Vague adjectives that make a thing of its own with some nouns, and say what it is: "small business", "high school". */
export const compounds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'high school schools speed performance risk tech technology blood definition street court courts',
    'higher education',
    'low income carbon cost emission emissions',
    'lower bound bounds',
    'small business businesses enterprise enterprises claims arms',
    'large language',
    'first responder responders aid lady',
    'third party parties world sector',
    'early childhood intervention warning detection education',
    'best practice practices',
    'good governance',
    'next generation',
    'single market parent parents',
    'current account affairs',
    'full employment',
    'main street',
    'second home homes',
  ].map((line) => {
    const [adjective = '', ...nouns] = line.split(' ')
    return [adjective, new Set(nouns)]
  }),
)
