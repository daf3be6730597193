import type { Draft, Refiner } from '../draft.ts'
import { commonVerbs } from '../lexicon/function-words.ts'
import { isCapitalised, isGlued, type Line, lowerAt } from '../line.ts'
import { isCoordinated } from './share-unit.ts'

/** "aged 41", "ages 5 to 11", "Jane Roe, 44, of", "anyone over 65": figures without a unit that are ages, in years. */
export const readAges: Refiner = {
  ruleId: 'read-ages',
  example: 'Ada Brook, 44, bakes bread.',
  refine: (drafts, line) => {
    const read: Draft[] = []
    for (const draft of drafts) {
      const previous = read.at(-1)
      // "aged 41 and 52", "5, 7 and 12".
      const another = previous?.ruleId === 'age' && isBare(draft, line) && isCoordinated(line, previous, draft)
      const age = mayBeAge(draft) && (another || isAge(draft, line))
      read.push(age ? { ...draft, kind: 'duration', unit: 'year', ruleId: 'age' } : draft)
    }
    return read
  },
}

function mayBeAge({ kind, unit, scale, value }: Draft): boolean {
  return kind === 'cardinal' && unit === null && scale === 1 && value >= 0 && value <= 120 && Number.isInteger(value)
}

/** "Roe turned 30 in May", "She is 95." */
function isTold({ from, to, value, valueHigh }: Draft, line: Line): boolean {
  if (value < 5 || valueHigh !== null) return false
  let at = from - 1
  while (/^(?:just|only|now|about|nearly|almost|over)$/.test(lowerAt(line, at))) at--
  const turned = /^turn(?:s|ed|ing)?$/.test(lowerAt(line, at))
  const person = /^(?:is|was|'s|’s)$/.test(lowerAt(line, at)) && /^s?he$/.test(lowerAt(line, at - 1))
  const next = line.tokens[to]
  if (!turned && !person) return false
  if (next === undefined || (next.type === 'mark' && /^[.,;!?]$/.test(next.value))) return true
  return turned ? /^(?:in|on|last|this|and|when|while|next)$/.test(next.lower) : next.lower === 'when'
}

/** "52" of "aged 41 and 52, were", but not "two" of "a man, 34, and two women". */
function isBare({ from, to }: Draft, line: Line): boolean {
  return line.tokens[from]?.type === 'number' && !/^(?:NOUN|ADJ)$/.test(line.tokens[to]?.partOfSpeech ?? '')
}

function isAge(draft: Draft, line: Line): boolean {
  return isAfterAge(draft, line) || isTold(draft, line) || isApposition(draft, line) || isPersonOver(draft, line)
}

const fillers: ReadonlySet<string> = new Set('of between about over under from at least and or above below'.split(' '))

/** "aged 41", "the age of 21", "ages between 5 and 11". */
function isAfterAge(draft: Draft, line: Line): boolean {
  for (let at = draft.from - 1; at >= draft.from - 4; at--) {
    const word = lowerAt(line, at)
    if (word === 'age' || word === 'aged' || word === 'ages') return true
    if (!fillers.has(word)) return false
  }
  return false
}

/** A bare figure between commas behind a name: ", 44,". */
function isApposition(draft: Draft, line: Line): boolean {
  const { from, to } = draft
  if (draft.value < 5 || draft.valueHigh !== null || to !== from + 1 || line.tokens[from]?.type !== 'number')
    return false
  if (lowerAt(line, from - 1) !== ',' || !isGlued(line, from - 1)) return false
  if (people.test(lowerAt(line, from - 2)) && /^[,;]$/.test(lowerAt(line, to))) return true
  if (!isCapitalised(line, from - 2)) return false
  if (lowerAt(line, to) !== ',' && lowerAt(line, to) !== ';') return false
  // A name has two capitals at least: "Jane Roe, 44,"; "in March, 44, …" is none.
  // At the start of a sentence a surname is enough: "Roe, 65, now".
  return (
    from === 2 || isCapitalised(line, from - 3) || (lowerAt(line, from - 3) === '.' && isCapitalised(line, from - 4))
  )
}

/** "their son, 7, won", "a woman, 34, was hurt": who is told by kinship, work or part. */
const people =
  /^(?:(?:grand|step)?(?:son|daughter|mother|father)|brother|sister|wife|husband|nephew|niece|cousin|man|woman|boy|girl|teen(?:ager)?|toddler|student|pupil|teacher|driver|passenger|victim|suspect|resident|officer|defendant|widow(?:er)?|pensioner|farmer|nurse|soldier|cyclist|pedestrian|motorcyclist)$/

const persons: ReadonlySet<string> = new Set(
  'person persons people youth youths girl girls boy boys student students teenagers minor minors adult adults child children anyone everyone those man men woman women patients residents citizens workers seniors individuals victim'.split(
    ' ',
  ),
)

/** "a person over 65", "anyone under 18"; not "people over 200 kilometres away", which has a unit. */
function isPersonOver(draft: Draft, line: Line): boolean {
  const { from } = draft
  const word = lowerAt(line, from - 1)
  if (word !== 'over' && word !== 'under') return false
  // "a quarter of whom are under 18".
  const whose = /^(?:are|were)$/.test(lowerAt(line, from - 2)) && /^(?:whom|who)$/.test(lowerAt(line, from - 3))
  if (draft.value < 5 || !(whose || persons.has(lowerAt(line, from - 2)))) return false
  const next = line.tokens[draft.to]
  return (
    next === undefined ||
    next.type === 'mark' ||
    next.partOfSpeech === 'VERB' ||
    next.partOfSpeech === 'AUX' ||
    commonVerbs.has(next.lower) ||
    /^(?:in|who|and|or|years|are|were|to|with|at|from|by|is|was|on)$/.test(next.lower)
  )
}
