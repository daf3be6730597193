/**
 * Adjectives that judge, point or count, and tell nothing of what a thing is: "key milestones", "latest figures". Words that are nouns
 * elsewhere stand here and not among the vague words: a "public key" is a thing.
 */
export const judgingAdjectives: ReadonlySet<string> = new Set(
  [
    'key latest upcoming forthcoming ongoing initial subsequent multiple actual reasonable serious potential comprehensive unique',
    'innovative extraordinary valuable essential vital robust crucial exceptional unprecedented substantial extensive considerable',
    'typical specific original desired appropriate existing thorough promising useful sensible proper limited brief growing persistent',
    'constant frequent powerful leading greater vibrant inclusive dedicated future pending past alleged ambitious heartfelt seamless',
    'immense enormous huge notable renowned prestigious proud delighted world-class cutting-edge state-of-the-art',
  ].flatMap((line) => line.split(' ')),
)
