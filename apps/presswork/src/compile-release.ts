import type { Release } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { compileBlocks } from './compile/blocks.ts'
import { compileDocument } from './compile/document.ts'
import { compileDates, compileKeywords, compileNumbers, compileQuotes } from './compile/mentions.ts'
import { compileMessages, statusOf } from './compile/messages.ts'
import { compilePeople } from './compile/people.ts'
import { Placement } from './compile/placement.ts'
import './document-source.ts'
import { compileSections, compileSentences } from './compile/text-rows.ts'

declare module 'unified' {
  interface CompileResultMap {
    Release: Release
  }
}

/** The end of the pipeline as a unified compiler: what the extractors found, as rows with keys that agree. */
export const compileRelease: Plugin<[], Root, Release> = function () {
  this.compiler = (tree, file) => assembleRelease(tree as Root, file)
}

function assembleRelease(tree: Root, file: VFile): Release {
  const { source, outline } = file.data
  if (!source) throw new Error('compileRelease needs file.data.source: assign it before the pipeline runs')
  if (!outline) throw new Error('compileRelease needs file.data.outline: use retextSections before it')
  const text = String(file.value)
  const place = new Placement(source.document_id, text, tree, outline)
  const sections = compileSections(place)
  const sentences = compileSentences(place)
  const quotes = compileQuotes(place, file)
  const numbers = compileNumbers(place, file)
  const messages = compileMessages(file)
  return {
    document: compileDocument(place, file, { sections, sentences, messages: messages.length, status: statusOf(file) }),
    text,
    blocks: compileBlocks(file),
    sections,
    sentences,
    numbers,
    dates: compileDates(place, file),
    quotes,
    people: compilePeople(place, file, quotes, numbers),
    keywords: compileKeywords(place, file),
    messages,
  }
}
