/**
 * Nouns and adjectives that say nothing of what a text is about, in lower case: they are no keywords and no part of a phrase.
 * "many new plants", "Mr. Vell", "last Monday", "a number of people".
 */
export const vagueWords: ReadonlySet<string> = new Set(
  [
    // Forms of address and press marks.
    'mr mrs ms dr mr. mrs. ms. dr. sir madam inc inc. ltd ltd. corp corp. co co. plc llc jr jr. sr sr.',
    // Days, months and stretches of time.
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
    'january february march april may june july august september october november december',
    'jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
    'second seconds minute minutes hour hours day days week weeks month months quarter year years decade decades',
    'today yesterday tomorrow tonight morning afternoon evening night weekend time times moment past future',
    'a.m a.m. p.m p.m. am pm est gmt',
    // Scales and shares.
    'hundred thousand million billion trillion dozen dozens hundreds thousands millions billions percent per cent pct',
    // Shells: nouns that get their sense from what stands beside them.
    'thing things something anything nothing everything someone anyone everyone nobody one ones way ways lot lots',
    'number numbers part parts kind kinds sort sorts type types case cases fact end need bit rest couple range series',
    'example amount amounts level levels place point points reason reasons result results matter others another',
    'mean means total order use',
    // Adjectives that compare, count or point.
    'many much more most other such same own several few fewer less least last next first second third new old big little',
    'good better best great able likely due certain various different similar main major whole full only single early late',
    'recent current previous available possible important significant former further additional right wrong sure long short',
    'large larger largest small smaller high higher low lower',
  ].flatMap((line) => line.split(' ')),
)
