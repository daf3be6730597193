import { findSpanAt, type Span, spanContains } from '@presswork/model'
import type { Outline, Section } from '@presswork/sections'
import type { Paragraph, Root } from 'nlcst'

/** A sentence of the tree with its place in the outline. */
export interface PlacedSentence extends Span {
  /** Index of its section in the outline. */
  readonly section: number
  /** Paragraph within the section, from 1; 0 for the title and headings. */
  readonly paragraph: number
  readonly words: number
}

/**
 * Where everything in one document stands: the sections and sentences that a span belongs to, and the keys of their rows.
 * Copies of the title are left out: they yield no rows.
 */
export class Placement {
  readonly documentId: string
  readonly text: string
  readonly outline: Outline
  readonly sentences: readonly PlacedSentence[]
  /** Where each section begins, its heading included. */
  readonly #anchors: readonly Span[]

  constructor(documentId: string, text: string, tree: Root, outline: Outline) {
    this.documentId = documentId
    this.text = text
    this.outline = outline
    this.#anchors = outline.sections.map((section, index) => {
      // The title stands before the lead and belongs to it.
      const start = index === 0 ? 0 : (section.heading ?? section).start
      return { start, end: start }
    })
    this.sentences = this.#placeSentences(tree)
  }

  /** Index of the section that an offset stands in. */
  sectionAt(offset: number): number {
    return Math.max(0, findSpanAt(this.#anchors, offset))
  }

  sectionId(section: number): string {
    return `${this.documentId}/s${section}`
  }

  sentenceId(sentence: number): string {
    return `${this.documentId}/t${sentence + 1}`
  }

  /** Whether a span stands in a copy of the title, which yields no rows. */
  isCopy(span: Span): boolean {
    return this.outline.titleCopies.some((copy) => spanContains(copy, span))
  }

  /** The columns that place a row: its document, section and sentence. */
  keysAt(offset: number): { document_id: string; section_id: string; sentence_id: string } {
    const sentence = Math.max(0, findSpanAt(this.sentences, offset))
    return {
      document_id: this.documentId,
      section_id: this.sectionId(this.sectionAt(offset)),
      sentence_id: this.sentenceId(sentence),
    }
  }

  /** The sentence that an offset stands in, as written. */
  sentenceText(offset: number): string {
    const sentence = this.sentences[Math.max(0, findSpanAt(this.sentences, offset))]
    return sentence ? this.text.slice(sentence.start, sentence.end) : ''
  }

  #placeSentences(tree: Root): PlacedSentence[] {
    const placed: PlacedSentence[] = []
    const counts = new Map<number, number>()
    for (const node of tree.children) {
      if (node.type !== 'ParagraphNode') continue
      const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
      if (this.isCopy(span)) continue
      const section = this.sectionAt(span.start)
      const heading = this.#isHeading(span, this.outline.sections[section] as Section)
      const paragraph = heading ? 0 : (counts.get(section) ?? 0) + 1
      if (!heading) counts.set(section, paragraph)
      for (const sentence of sentencesOf(node)) placed.push({ ...sentence, section, paragraph })
    }
    return placed
  }

  /** Whether a paragraph is nothing but the title or a heading; a run-in heading shares its paragraph with text. */
  #isHeading(span: Span, section: Section): boolean {
    const { titleSpan } = this.outline
    if (titleSpan && spanContains(titleSpan, span)) return true
    // A colon after the heading is left out of its span.
    return (
      section.heading !== null && spanContains({ start: section.heading.start, end: section.heading.end + 2 }, span)
    )
  }
}

function* sentencesOf(paragraph: Paragraph): Generator<Span & { words: number }> {
  for (const node of paragraph.children) {
    if (node.type !== 'SentenceNode') continue
    let words = 0
    for (const child of node.children) if (child.type === 'WordNode') words++
    yield { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, words }
  }
}
