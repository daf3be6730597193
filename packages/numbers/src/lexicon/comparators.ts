import type { Comparator } from '@presswork/model'

const before: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '~':
    'about|around|some|nearly|almost|approximately|roughly|approx|approx .|circa|c .|ca .|close to|near|estimated|in the region of|the best part of|the better part of|' +
    'in the order of|on the order of|in the vicinity of|more or less|virtually|just about|somewhere around|~|≈|∼|barely|an estimated',
  '>':
    'more than|over|above|exceeding|exceeds|exceed|exceeded|greater than|bigger than|larger than|higher than|upwards of|upward of|in excess of|' +
    'well over|older than|longer than|better than|beyond|surpassing|surpassed|surpass|surpasses|topping|topped|north of|>|just over|excess of|taller than|heavier than|after more than',
  '>=':
    'at least|minimum of|a minimum of|no less than|no fewer than|not less than|not fewer than|from at least|minimum|at a minimum|greater than or equal to|' +
    'more than or equal to|larger than or equal to|bigger than or equal to|greater or equal than|bigger or equal than|equal or more than|≥|> =|no lower than|not lower than|starting at|at least or equal to|equal to or more than|equal or greater than|higher or equal than|more or equal than|equal to or greater than|no smaller than|no shorter than|no younger than',
  '<': 'less than|under|below|fewer than|smaller than|lower than|younger than|shorter than|short of|just under|well under|well below|south of|<|cheaper than|sub -',
  '<=':
    'up to|at most|no more than|not more than|as many as|as much as|as high as|a maximum of|maximum of|maximum|limited to|limit of|capped at|cap of|not exceeding|' +
    'not exceed|no greater than|no later than|not to exceed|no longer than|as long as|at maximum|less than or equal to|lower than or equal to|smaller than or equal to|' +
    'smaller or equal than|less or equal than|lower or equal than|fewer than or equal to|≤|< =|not greater than|not over|no higher than|not higher than|no bigger than|no older than|does not exceed|as few as|equal to or less than|equal or less than|ceiling of',
}

/** Phrases before a figure, by their last word and then their words from the right: the longest wins. */
export const comparatorsBefore: ReadonlyMap<string, readonly ComparatorPhrase[]> = index(before)

/** A phrase of tokens in lower case and what it says. */
export interface ComparatorPhrase {
  readonly words: readonly string[]
  readonly comparator: Comparator
}

function index(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly ComparatorPhrase[]> {
  const phrases = new Map<string, ComparatorPhrase[]>()
  for (const [comparator, list] of Object.entries(table)) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ')
      const last = words.at(-1) as string
      const known = phrases.get(last) ?? []
      known.push({ words, comparator: comparator as Comparator })
      phrases.set(
        last,
        known.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return phrases
}

const after: Readonly<Record<string, string>> = {
  '>=': 'or more|or above|and above|or over|and over|or older|and older|or higher|and higher|or greater|and more|or longer|or larger|or better|and up|and upwards|or upwards|+|plus|or more than|at least|or bigger|or later|minimum|at minimum',
  '<=': 'or less|or fewer|or below|and below|or under|and under|or younger|and younger|or lower|and lower|or smaller|or shorter|at most|maximum|or less than|at maximum',
  '~': 'or so|approximately|or thereabouts|odd|more or less',
}

/** Phrases behind a figure, by their first word: "or more", "and older". */
export const comparatorsAfter: ReadonlyMap<string, readonly ComparatorPhrase[]> = indexFirst(after)

function indexFirst(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly ComparatorPhrase[]> {
  const phrases = new Map<string, ComparatorPhrase[]>()
  for (const [comparator, list] of Object.entries(table)) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ')
      const first = words[0] as string
      const known = phrases.get(first) ?? []
      known.push({ words, comparator: comparator as Comparator })
      phrases.set(
        first,
        known.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  return phrases
}

/** Words between a comparator and its figure: "up to an aggregate of 500", "more than a total of 20". */
export const fillerPhrases: readonly (readonly string[])[] = [
  ['an', 'aggregate', 'of'],
  ['a', 'total', 'of'],
  ['an', 'aggregate', 'sum', 'of'],
  ['the', 'sum', 'of'],
  ['a', 'combined'],
  ['an', 'average', 'of'],
  ['a', 'mean', 'of'],
  ['a', 'median', 'of'],
  ['an', 'additional'],
  ['an', 'extra'],
  ['a', 'further'],
  ['another'],
  ['aged'],
  ['even'],
  ['just'],
  ['only'],
  ['by'],
  ['the', 'age', 'of'],
  ['the', 'ages', 'of'],
  ['an'],
  ['a'],
]
