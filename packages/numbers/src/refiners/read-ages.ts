import type { Draft, Refiner } from '../draft.ts'
import { commonVerbs } from '../lexicon/function-words.ts'
import { isCapitalised, isGlued, type Line, lowerAt } from '../line.ts'

/** "aged 41", "ages 5 to 11", "Jane Roe, 44, of", "anyone over 65": figures without a unit that are ages, in years. */
export const readAges: Refiner = {
  ruleId: 'read-ages',
  example: 'Ada Brook, 44, bakes bread.',
  refine: (drafts, line) =>
    drafts.map((draft) => {
      if (draft.kind !== 'cardinal' || draft.unit !== null || draft.scale !== 1 || draft.value < 0 || draft.value > 120)
        return draft
      if (!Number.isInteger(draft.value) || !isAge(draft, line)) return draft
      return { ...draft, kind: 'duration', unit: 'year', ruleId: 'age' }
    }),
}

function isAge(draft: Draft, line: Line): boolean {
  return isAfterAge(draft, line) || isApposition(draft, line) || isPersonOver(draft, line)
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
  if (kin.test(lowerAt(line, from - 2)) && /^[,;]$/.test(lowerAt(line, to))) return true
  if (!isCapitalised(line, from - 2)) return false
  if (lowerAt(line, to) !== ',' && lowerAt(line, to) !== ';') return false
  // A name has two capitals at least: "Jane Roe, 44,"; "in March, 44, …" is none.
  // At the start of a sentence a surname is enough: "Roe, 65, now".
  return (
    from === 2 || isCapitalised(line, from - 3) || (lowerAt(line, from - 3) === '.' && isCapitalised(line, from - 4))
  )
}

/** "their son, 7, won": who is told by kinship. */
const kin = /^(?:son|daughter|brother|sister|wife|husband|mother|father|grandson|granddaughter|nephew|niece|cousin)$/

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
