import { createDraft, type Reader } from '../draft.ts'
import { isDash, isGlued, isHyphen, type Line, lowerAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { isInScoreList, isLostScore } from '../phrases/score-list.ts'
import { readAmountFrom } from './amount.ts'

/** Words beside a score or a vote: "a 5-4 vote", "won 2-1", "by a margin of 3 to 1". */
const contestWords: ReadonlySet<string> = new Set(
  (
    'vote votes voted ratio margin win wins won victory victories loss lost lose defeat defeated draw drew lead score scored beat ' +
    'decision ruling majority split support passed approved yeas ayes odds outnumbered tie tied comeback advantage aggregate ' +
    'failed fails rejected adopted carried'
  ).split(' '),
)

/** "3-to-1", "a 5-4 vote", "2:1", "a 1-for-8 split". The first figure is the value, the second stands in `valueHigh`. */
export const ratio: Reader = {
  ruleId: 'ratio',
  example: 'The board chose him by a 5-4 vote.',
  read(line, at) {
    const first = readNumeral(line, at)
    if (!first || first.fraction || first.scale !== 1 || first.vague) return undefined
    const join = isRaceTime(line, at, first.to) ? undefined : findJoin(line, first.to)
    const second = join && readNumeral(line, join.to)
    if (!second || second.fraction || second.scale !== 1) return undefined
    if (isDash(line, second.to) && isGlued(line, second.to) && readNumeral(line, second.to + 1)) return undefined
    // "a capital ratio of 16-17 per cent", "from 2 to 1": a range and two levels.
    if ((join.kind === 'dash' || join.kind === 'to') && readAmountFrom(line, join.to)?.unit) return undefined
    if (join.kind === 'to' && lowerAt(line, at - 1) === 'from') return undefined
    const scored = join.kind === 'dash' && (isInScoreList(line, at, second.to) || isLostScore(line, at, second.to))
    const contest = scored || isContest(line, at, second.to) || (second.value === 1 && isOfRatio(line, at))
    if (!isRatio(join.kind, first.value, second.value, contest)) return undefined
    const { value } = first
    return createDraft({ from: at, to: second.to, kind: 'ratio', value, valueHigh: second.value, ruleId: this.ruleId })
  },
}

/** "won in 31:42", "in a time of 9:58": minutes and seconds. */
function isRaceTime(line: Line, at: number, to: number): boolean {
  if (lowerAt(line, to) !== ':' || !/^[0-5]\d$/.test(lowerAt(line, to + 1))) return false
  const before = lowerAt(line, at - 1)
  return before === 'in' || (before === 'of' && lowerAt(line, at - 2) === 'time')
}

type Join = 'colon' | 'hyphenated' | 'exchange' | 'dash' | 'to'

function findJoin(line: Line, at: number): { kind: Join; to: number } | undefined {
  const mark = lowerAt(line, at)
  // "2:1", but "10:00" is a clock time.
  if (mark === ':' && isGlued(line, at) && isGlued(line, at + 1))
    return /^0\d/.test(lowerAt(line, at + 1)) ? undefined : { kind: 'colon', to: at + 1 }
  if (isHyphen(line, at) && isHyphen(line, at + 2)) {
    if (lowerAt(line, at + 1) === 'to') return { kind: 'hyphenated', to: at + 3 }
    if (lowerAt(line, at + 1) === 'for') return { kind: 'exchange', to: at + 3 }
  }
  if (isDash(line, at) && isGlued(line, at) && isGlued(line, at + 1)) return { kind: 'dash', to: at + 1 }
  return mark === 'to' ? { kind: 'to', to: at + 1 } : undefined
}

function isRatio(kind: Join, first: number, second: number, contest: boolean): boolean {
  // "1-for-7.5".
  if (kind === 'exchange') return true
  // "a ratio of 1.12 to 1".
  const toOne = contest && second === 1 && kind !== 'dash'
  if (!(Number.isInteger(first) || toOne) || !Number.isInteger(second)) return false
  // "10:30" is a clock time; "2:1" is none.
  if (kind === 'colon') return contest || second < 10
  if (contest) return first < 1000 && second < 1000
  if (kind === 'hyphenated') return first > second
  return kind === 'dash' && first >= second && first < 100 && first > 0
}

/** How far to the left a ratio is looked for, in tokens. */
const reach = 10

/** "The book-to-bill ratio for the spring was 1.12 to 1". */
function isOfRatio(line: Line, from: number): boolean {
  for (let at = from - 1; at >= from - reach; at--) if (/^(?:ratio|odds)$/.test(lowerAt(line, at))) return true
  return false
}

/** Verbs of a headline that tells a vote: "MPs back travel bill by 312 to 201". */
const headlineVotes = /^(?:back|backs|backed|approve|approves|pass|passes|reject|rejects|defeat|defeats)$/

/** Looks three words to each side. */
function isContest(line: Line, from: number, to: number): boolean {
  if (lowerAt(line, from - 1) === 'by' && line.tokens[to] === undefined)
    for (let at = from - 2; at >= from - reach; at--) if (headlineVotes.test(lowerAt(line, at))) return true
  for (let step = 1; step <= 3; step++) {
    if (contestWords.has(lowerAt(line, from - step)) || contestWords.has(lowerAt(line, to + step - 1))) return true
  }
  return false
}
