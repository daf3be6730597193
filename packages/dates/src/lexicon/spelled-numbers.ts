const below =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** Number words from one to nineteen. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(below.map((word, index) => [word, index + 1]))

/** Number words of the tens: "twenty" to "ninety". */
export const tensNumbers: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
