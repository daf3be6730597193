import { retextDates } from '@presswork/dates'
import { retextPressKeywords } from '@presswork/keywords'
import { retextBlocks, retextLanguage } from '@presswork/language'
import { retextPartOfSpeech } from '@presswork/language/part-of-speech'
import type { Release } from '@presswork/model'
import { retextNumbers } from '@presswork/numbers'
import { retextQuotes } from '@presswork/quotes'
import { retextSections } from '@presswork/sections'
import type { Root } from 'nlcst'
import { type Processor, unified } from 'unified'
import { compileRelease } from './compile-release.ts'

/** What the pipeline can be told. */
export interface PipelineOptions {
  /** Also gives statements reported without quotation marks as quotations of kind `indirect` (default: `false`). */
  readonly indirect?: boolean | undefined
}

/**
 * The way of a document, top to bottom: canonical text in (`file.value`, with `file.data.blocks`, `metadata` and `source`),
 * rows out (`file.result`). Everything in it is synchronous and pure: the same file gives the same rows.
 *
 * @example
 * const file = await parseRelease(bytes, { path: 'release.txt' })
 * file.data.source = { document_id: 'release', source: 'release.txt', sha256, bytes: bytes.length }
 * const release = createPipeline().processSync(file).result
 */
export function createPipeline(options: PipelineOptions = {}): Processor<Root, Root, Root, Root, Release> {
  return unified()
    .use(retextBlocks) // text and blocks to an nlcst tree
    .use(retextPartOfSpeech) // UPOS and lemma on every word
    .use(retextLanguage) // file.data.language, and a message if it is not English
    .use(retextSections) // title, dateline, headings, roles: file.data.outline
    .use(retextDates) // file.data.dates, and the publication date they are resolved against
    .use(retextNumbers) // file.data.numbers, around the dates
    .use(retextQuotes, { indirect: options.indirect ?? false }) // file.data.quotes, statements and cast
    .use(retextPressKeywords) // file.data.keywordMentions
    .use(compileRelease) // all of it to rows
    .freeze()
}
