import type { Draft, Refiner } from '../draft.ts'
import { commonVerbs, phraseEnders } from '../lexicon/function-words.ts'
import { isCapitalised, isGlued, type Line, lowerAt, valueAt } from '../line.ts'
import { isPlural } from '../phrases/singular.ts'
import { isCoordinated } from './share-unit.ts'

/** "aged 41", "ages 5 to 11", "Jane Roe, 44, of", "anyone over 65": figures without a unit that are ages, in years. */
export const readAges: Refiner = {
  ruleId: 'read-ages',
  example: 'Ada Brook, 44, bakes bread.',
  refine: (drafts, line) => {
    const read: Draft[] = []
    for (const draft of drafts) {
      const age = mayBeAge(draft) && (isNextAge(line, read.at(-1), draft) || isAge(draft, line))
      read.push(age ? { ...draft, kind: 'duration', unit: 'year', ruleId: 'age' } : draft)
    }
    return read
  },
}

function mayBeAge({ kind, unit, scale, value }: Draft): boolean {
  return kind === 'cardinal' && unit === null && scale === 1 && value >= 0 && value <= 120 && Number.isInteger(value)
}

/** "aged 34, 36 and 61", but "aged 34 and 36 boats", "a man, 34, and two women". */
function isNextAge(line: Line, previous: Draft | undefined, draft: Draft): boolean {
  if (previous?.ruleId !== 'age' || !isCoordinated(line, previous, draft)) return false
  const next = lowerAt(line, draft.to)
  if (line.tokens[draft.from]?.type !== 'number' || isPlural(next)) return false
  return phraseEnders.has(next) || !isPlural(lowerAt(line, draft.to + 1))
}

/** "Roe turned 30 in May", "She is 95." */
function isTold({ from, to, value, valueHigh }: Draft, line: Line): boolean {
  if (value < 5 || valueHigh !== null) return false
  let at = from - 1
  while (/^(?:just|only|now|about|nearly|almost|over)$/.test(lowerAt(line, at))) at--
  const turned = /^turn(?:s|ed|ing)?$/.test(lowerAt(line, at))
  const person = /^(?:is|was|'s|’s)$/.test(lowerAt(line, at)) && /^(?:s?he|who)$/.test(lowerAt(line, at - 1))
  const next = line.tokens[to]
  if (!turned && !person) return false
  if (next === undefined || (next.type === 'mark' && /^[.,;!?]$/.test(next.value))) return true
  return turned
    ? /^(?:in|on|last|this|and|when|while|next)$/.test(next.lower)
    : next.lower === 'when' || (next.lower === 'at' && lowerAt(line, to + 2) === 'time')
}

function isAge(draft: Draft, line: Line): boolean {
  if (isAfterAge(draft, line) || isTold(draft, line) || isApposition(draft, line)) return true
  return isBracketed(draft, line) || isLifeStage(draft, line) || isPersonOver(draft, line)
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
  // "the founders, both 28,".
  if (/^(?:both|all)$/.test(lowerAt(line, from - 1)) && lowerAt(line, from - 2) === ',')
    return isPlural(lowerAt(line, from - 3)) && lowerAt(line, to) === ','
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

/** "the baker Ann Roe (71)", "Ann Roe (71) and Lee Dale (68) were arrested": in brackets behind the name of a person. */
function isBracketed({ from, to, value, valueHigh }: Draft, line: Line): boolean {
  if (value < 5 || valueHigh !== null || to !== from + 1 || !/^\d\d\d?$/.test(valueAt(line, from))) return false
  if (valueAt(line, from - 1) !== '(' || valueAt(line, to) !== ')') return false
  let first = from - 1
  while (first > 0 && isCapitalised(line, first - 1)) first--
  const names = from - 1 - first
  if (names < 2 || names > 4) return false
  const noun = lowerAt(line, first - 1)
  if (titles.test(lowerAt(line, first)) || people.test(noun) || workers.test(noun)) return true
  for (let at = to + 1; at <= to + fateReach; at++) if (fates.has(lowerAt(line, at))) return true
  return false
}

const titles = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|rev)$/

/** Who does a work, by the ending: "baker", "artist", "chairwoman". */
const workers = /^[a-z]{3,}(?:er|or|ist|man|woman|ian|ant|ee)$/

/** How far behind a name in brackets what befell its person may stand, in tokens. */
const fateReach = 14

/** What befalls persons only. */
const fates: ReadonlySet<string> = new Set(
  'arrested charged convicted jailed sentenced imprisoned married born died hospitalised hospitalized pleaded'.split(
    ' ',
  ),
)

/** "He retired at 65.", "She left school at fourteen", "a boy of 12": at what age. */
function isLifeStage({ from, to, value, valueHigh }: Draft, line: Line): boolean {
  const next = line.tokens[to]
  if (value < 2 || valueHigh !== null || (next?.type === 'word' && !phraseEnders.has(next.lower))) return false
  const before = lowerAt(line, from - 2)
  // "convicted the man of 11 of 13 counts".
  if (lowerAt(line, from - 1) === 'of' && next?.lower === 'of') return false
  if (lowerAt(line, from - 1) === 'of') return value < 100 && (kids.test(before) || people.test(before))
  if (lowerAt(line, from - 1) !== 'at') return false
  if (before === 'school') return /^(?:left|leave|leaves|leaving|quit)$/.test(lowerAt(line, from - 3))
  return value >= 10 && /^(?:retire[sd]?|retiring|died?|dies|marri(?:ed|es)|marry|widowed|orphaned)$/.test(before)
}

const kids = /^(?:child|children|boys|girls|sons|daughters|men|women|toddlers|pupils)$/

/** "their son, 7, won", "a woman, 34, was hurt": who is told by kinship, work or part. */
const people =
  /^(?:(?:grand|step)?(?:son|daughter|mother|father)|brother|sister|wife|husband|nephew|niece|cousin|man|woman|boy|girl|teen(?:ager)?|toddler|student|pupil|teacher|driver|passenger|victim|suspect|resident|officer|defendant|widow(?:er)?|pensioner|farmer|nurse|soldier|captain|pilot|skipper|mayor|singer|striker|goalkeeper|coach|priest|doctor|lawyer|owner|manager|director|chairman|chairwoman|climber|swimmer|runner|cyclist|pedestrian|motorcyclist)$/

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
    phraseEnders.has(next.lower) ||
    next.lower === 'years'
  )
}
