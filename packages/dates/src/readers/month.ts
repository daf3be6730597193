import type { Token } from '@presswork/language'
import { followers } from '../lexicon/followers.ts'
import { ambiguousMonths, months } from '../lexicon/months.ts'
import { isCapitalised, lowerAt, type Reader, tokenAt } from '../reader.ts'
import { isWrittenAsMonth, readMonthName } from './month-name.ts'
import { twoDigitYear } from './two-digit-year.ts'

/** Words before a month: "in May", "since March", "early April", "by June". */
const introducers: ReadonlySet<string> = new Set(
  'in since by until till during before after from through between for of early mid late every each about around to'.split(
    ' ',
  ),
)

/** "June 2019", "in January", "Oct to Mar" with the refiners; alone, what is another word as well stays weak. */
export const month: Reader = {
  ruleId: 'month',
  example: 'It reopens in January and February of next year.',
  words: months.keys(),
  read(tokens, at) {
    const name = readMonthName(tokens, at)
    if (!name) return undefined
    const year = twoDigitYear(tokens, name.to)
    if (year) return { from: at, to: year.to, low: { unit: 'month', month: name.month, of: year.year } }
    const weak = isEvident(tokens, at, name.to) ? {} : { weak: true as const }
    // An abbreviation alone does not take the full stop that ends a clause: "in Oct."
    return { from: at, to: name.to, low: { unit: 'month', month: name.month }, ...weak }
  },
}

function isEvident(tokens: readonly Token[], at: number, to: number): boolean {
  const word = lowerAt(tokens, at)
  const capitalised = isCapitalised(tokens, at)
  const before = lowerAt(tokens, at - 1)
  // "in may" (see readMonthName), "in dec"
  if (!isWrittenAsMonth(tokens, at))
    return word === 'may' || (/^(?:jan|jun|sep|dec)$/.test(word) && /^(?:in|since|until|till|by)$/.test(before))
  // "April Jones", "March Networks", "August Wilson", "the October Revolution": part of a longer name.
  if (capitalised && isCapitalised(tokens, to) && to === at + 1 && !isHeadingWord(tokens, to)) return false
  if (introducers.has(before)) return word !== 'may' || capitalised
  if ((word === 'may' || word === 'march') && capitalised && isAttribute(tokens, at)) return true
  if (word.length <= 4 && word !== 'june' && word !== 'july' && word !== 'may') return false
  if (!ambiguousMonths.has(word)) return !(capitalised && isCapitalised(tokens, at - 1) && at > 1)
  // "the weakest August since": a capital inside the sentence and no name around it.
  if (word === 'august')
    return capitalised && (at > 1 ? !isCapitalised(tokens, at - 1) : monthVerbs.has(lowerAt(tokens, to)))
  if (word !== 'april' && word !== 'june') return false
  // "April releases", "(April)", "April saw": the given names stand before a surname or behind a name, and in capitals.
  return !(capitalised && ((at > 1 && isCapitalised(tokens, at - 1)) || ["'s", ','].includes(lowerAt(tokens, to))))
}

/** "our May session", "a strong March employment report"; not "the March on Dale", "Darfur May be". */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  const next = tokens[at + 1]
  if (
    before?.type !== 'word' ||
    isCapitalised(tokens, at - 1) ||
    next?.type !== 'word' ||
    isCapitalised(tokens, at + 1)
  )
    return false
  const opened =
    determiners.has(before.lower) || (before.partOfSpeech === 'ADJ' && determiners.has(lowerAt(tokens, at - 2)))
  return opened && !followers.has(next.lower) && !/^(?:be|have|not|also|against|through|it)$/.test(next.lower)
}

const determiners: ReadonlySet<string> = new Set(['a', 'the', 'our', 'its', 'their', 'his', 'her', "'s"])

/** What a month does at the head of a sentence: "August was wet". */
const monthVerbs: ReadonlySet<string> = new Set(['was', 'is', 'saw', 'had', 'brought', 'marks', 'marked', 'will'])

/** Whole lines in capitals or title case say nothing of names; an initialism is no surname: "the October LTS release". */
function isHeadingWord(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at]?.value ?? ''
  return value.length > 1 && value === value.toUpperCase()
}
