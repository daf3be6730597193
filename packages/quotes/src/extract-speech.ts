import { readSourceText } from '@presswork/language'
import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import { attributeQuotations } from './attribution/attribute-quotations.ts'
import { findDashSpeech } from './attribution/dash-speech.ts'
import { findIntroducedBlocks } from './attribution/introduced-blocks.ts'
import { collectCast } from './cast/collect-cast.ts'
import { type Person, toPerson } from './cast/person.ts'
import { resolveSpeakers } from './cast/resolve-speakers.ts'
import { makeIndirect } from './make-indirect.ts'
import { makeIntroduced, makeMentions } from './make-mentions.ts'
import { findQuotations } from './marks/find-quotations.ts'
import type { OddMark } from './marks/quotation.ts'
import type { QuoteMention, Statement } from './mention.ts'
import { byStart, mergeQuotes, withoutCovered } from './merge-quotes.ts'
import { addTopics } from './narration/add-topics.ts'
import { cutSegments } from './narration/cut-segments.ts'
import { Openings } from './narration/openings.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { readStatements } from './read-statements.ts'
import { readClauses } from './readers/read-clauses.ts'
import { findTurns } from './turns/find-turns.ts'
import { makeTurns } from './turns/make-turns.ts'

/** Options of the extraction. */
export interface SpeechOptions {
  /** Spans of the headings, whose quotations nobody says; others are told by their look. */
  readonly headings?: readonly Span[]
  /** Spans of program code, which nobody says. */
  readonly code?: readonly Span[]
  /** Also gives statements reported without quotation marks as rows of kind `indirect` (default: `false`). */
  readonly indirect?: boolean
}

/** Everything that one pass finds: quotations, reported statements, who can speak, and marks without a partner. */
export interface Speech {
  readonly quotes: readonly QuoteMention[]
  readonly statements: readonly Statement[]
  readonly cast: readonly Person[]
  readonly oddMarks: readonly OddMark[]
}

/**
 * Quotations, reported statements and cast of a tree in one pass. Offsets are UTF-16 units.
 *
 * @example
 * extractSpeech(buildTree('"We sail on Monday," said Ida Lund.')).quotes[0].speaker // 'Ida Lund'
 */
export function extractSpeech(tree: Root, options: SpeechOptions = {}): Speech {
  const text = readSourceText(tree)
  const paragraphs = readParagraphs(tree, options.headings, options.code)
  const turns = findTurns(paragraphs, text)
  const found = findQuotations(paragraphs, text)
  const quotations = withoutCovered(found.quotations, turns)
  const segments = cutSegments(paragraphs, quotations, text)
  const clauses = segments.map(readClauses)
  const narration = { segments, clauses, openings: new Openings(segments), text }
  const cast = collectCast(narration, paragraphs)
  const topical = addTopics(segments, clauses)
  const speakers = resolveSpeakers({ ...narration, clauses: topical }, cast)
  const { register } = cast
  const attributions = attributeQuotations(text, paragraphs, quotations, segments, topical)
  const blocks = findIntroducedBlocks(paragraphs, quotations, segments, clauses)
  const dashed = withoutCovered(findDashSpeech(text, paragraphs, segments, clauses), blocks)
  const introduced = withoutCovered([...blocks, ...dashed].sort(byStart), turns)
  const marked = makeMentions({ text, paragraphs, quotations, segments, attributions, speakers })
  const unmarked = [...makeIntroduced(introduced, segments, speakers, text), ...makeTurns(turns, register, text)]
  const statements = withoutCovered(
    readStatements(text, segments, clauses, speakers),
    [...introduced, ...turns].sort(byStart),
  )
  const indirect = options.indirect ? makeIndirect(statements, marked, segments, text) : []
  return {
    quotes: mergeQuotes(marked, unmarked, indirect),
    statements,
    cast: register.drafts.map(toPerson),
    oddMarks: found.odd,
  }
}
