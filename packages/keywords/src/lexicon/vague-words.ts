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
    // Days, months and stretches of time.
    'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
    'january february march april may june july august september october november december',
    'jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
    'second seconds minute minutes hour hours day days week weeks month months year years decade decades',
    'yesterday tomorrow tonight morning afternoon evening night weekend today quarter',
    'a.m a.m. p.m p.m. am pm est gmt',
    // Scales and shares.
    'hundred thousand million billion trillion dozen dozens hundreds thousands millions billions percent per cent pct',
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
