import type { Token } from '@presswork/language'
import { isCapitalised, lowerAt } from '../reader.ts'

const states: ReadonlySet<string> = new Set(
  'is are remains remain has have exists exist faces face lives live needs need means mean stands stand serves serve employs employ operates operate includes include represents represent accounts account'.split(
    ' ',
  ),
)

const eventVerbs: ReadonlySet<string> = new Set(
  'announced announces announce said says released releases unveiled launched launches issued signed filed reported reports opened opens marks celebrates applauds welcomes pleased proud excited delighted announcing releasing launching published imposed introduced delivered passed'.split(
    ' ',
  ),
)

/** How far a main verb is looked for. */
const window = 14

/**
 * Whether "today" at `at` means these times, not the day: "is today a leading centre", "the key priority today is",
 * "Today, such homes have no owner", "today's economy", "than today".
 */
export function isNowadays(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  const after = lowerAt(tokens, at + 1)
  if (after === "'s")
    return /^(?:situation|world|economy|society|market|marketplace|environment|climate|age|generation|youth|students|standards|workforce|consumers|children|complex|digital|global|fast|modern|challenges|interconnected|competitive)$/.test(
      lowerAt(tokens, at + 2),
    )
  if (
    before === 'than' ||
    before === 'even' ||
    before === 'known' ||
    (before === 'of' && !['as', 'end', 'close', 'start', 'edition'].includes(lowerAt(tokens, at - 2)))
  )
    return true
  // "the fine announced today is", "the steps taken today are"; "the methods used today are" is left
  if ((eventVerbs.has(before) && before.endsWith('ed')) || participles.has(before)) return false
  if (states.has(before)) return !isEventPhrase(tokens, at + 1)
  // "the aim today is making" is a state, "Acme today has launched" none.
  if (after === 'has' || after === 'have') return !isEventPhrase(tokens, at + 2)
  if (states.has(after)) return !eventVerbs.has(lowerAt(tokens, at + 2))
  const opens = at === 0 || (at === 1 && tokens[0]?.type === 'mark')
  if (opens && /^(?:he|she|it|they|there)$/.test(after)) return isPresentState(tokens, at + 1)
  return opens && after === ',' && isPresentState(tokens, at + 2)
}

/** "is today announcing", "has today set out", "are today pleased to", "has today (3 May) launched": an act of the day. */
function isEventPhrase(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  return eventVerbs.has(word) || participles.has(word) || /(?:ing|ed)$/.test(word) || word === '('
}

const participles: ReadonlySet<string> = new Set(
  (
    'been become begun brought chosen come cut drawn found given gone held hit kept laid led left lost made met paid put read ' +
    'sent set shown sold spent spoken struck taken told thrown upheld withdrawn won written'
  ).split(' '),
)

/** Whether the first verb that shows its tense is a present one of state. */
function isPresentState(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + window && at < tokens.length; at++) {
    const word = lowerAt(tokens, at)
    if (eventVerbs.has(word) || word === 'we' || word === 'i') return false
    if (states.has(word)) return !isEventPhrase(tokens, at + 1)
    if (tokens[at]?.partOfSpeech === 'VERB' && !isCapitalised(tokens, at)) return word.endsWith('s')
    if (word.endsWith('ed') && tokens[at]?.partOfSpeech === undefined) return false
  }
  return false
}
