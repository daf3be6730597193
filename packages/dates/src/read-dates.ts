import { readSourceText, readTokens, type Token, type TokenSentence } from '@presswork/language'
import type { DateKind } from '@presswork/model'
import type { Root } from 'nlcst'
import { goOnInAfternoon } from './afternoon.ts'
import { type DayOrders, findDayOrder } from './day-order.ts'
import { joinLines, type PlacedDate } from './join-lines.ts'
import type { Reading } from './moment.ts'
import { type DayOrder, lowerAt, type ReadContext } from './reader.ts'
import { refineReadings } from './refine.ts'
import { scanSentence } from './scan.ts'
import { readTelling } from './telling.ts'
import { readNearTense, readTense, type Tense } from './tense.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/**
 * Finds the dates of a tree without resolving them, so that the publication date can be found among them first.
 *
 * @param order how "03/04/2021" is meant (default: as the document's other dates show, else month first)
 */
export function readDates(tree: Root, order?: DayOrder): UnresolvedDate[] {
  const sentences = readTokens(tree)
  const context = createContext(sentences, order)
  const dates: PlacedDate[] = []
  for (const sentence of sentences) {
    const readings = scanSentence(sentence.tokens, context)
    if (readings.length === 0) continue
    const refined = refineReadings(readings, sentence.tokens)
    if (refined.length === 0) continue
    const tense = readTense(sentence.tokens)
    for (const reading of refined) {
      const nearTense = readNearTense(sentence.tokens, reading, tense)
      dates.push({ date: describe(reading, sentence, nearTense), sentence })
    }
  }
  return goOnInAfternoon(joinLines(dates, readSourceText(tree)))
}

/** Most documents have no date that the order of day and month is asked for. */
function createContext(sentences: readonly TokenSentence[], order: DayOrder | undefined): ReadContext {
  let known = order && { slashed: order, dotted: order }
  const orders = (): DayOrders => {
    known ??= findDayOrder(sentences)
    return known
  }
  return {
    get order() {
      return orders().slashed
    },
    get dottedOrder() {
      return orders().dotted
    },
  }
}

function describe(reading: Reading, sentence: TokenSentence, tense: Tense): UnresolvedDate {
  const { start } = sentence.tokens[reading.from] as Token
  const { end } = sentence.tokens[reading.to - 1] as Token
  return {
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    kind: kindOf(reading),
    low: reading.low,
    high: reading.high,
    vague: reading.vague ?? false,
    comparator: reading.comparator ?? null,
    compared: isCompared(sentence.tokens, reading.from),
    tense,
    telling: readTelling(sentence.tokens, reading),
    sentence: sentence.start,
    paragraph: sentence.paragraph,
    ruleId: reading.ruleId,
  }
}

function kindOf(reading: Reading): DateKind {
  if (reading.set) return 'set'
  if (reading.high) return 'range'
  return reading.low.time === undefined ? 'date' : 'time'
}

/** How far back, in tokens of its clause, the word that compares may stand. */
const comparisonLength = 10

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '.'])
const comparing: ReadonlySet<string> = new Set('than from versus vs against compared below above'.split(' '))

/** "than in the second quarter", "from 5.7 per cent in the second quarter", "compared with May". */
function isCompared(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - comparisonLength && !clauseMarks.has(lowerAt(tokens, at)); at--)
    if (comparing.has(lowerAt(tokens, at))) return true
  return false
}
