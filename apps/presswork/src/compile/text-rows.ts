import type { SectionRow, SentenceRow, Span } from '@presswork/model'
import type { Placement } from './placement.ts'

/** The rows of the sections table. A section's counts cover its subsections, as its span does. */
export function compileSections(place: Placement): SectionRow[] {
  return place.outline.sections.map((section, order) => ({
    section_id: place.sectionId(order),
    document_id: place.documentId,
    order,
    level: section.level,
    heading: section.heading && oneLine(place.text, section.heading),
    role: section.role,
    start: section.start,
    end: section.end,
    ...countBody(place, section),
    text: place.text.slice(section.start, section.end),
  }))
}

/** The rows of the sentences table. */
export function compileSentences(place: Placement): SentenceRow[] {
  return place.sentences.map((sentence, index) => ({
    sentence_id: place.sentenceId(index),
    document_id: place.documentId,
    section_id: place.sectionId(sentence.section),
    paragraph: sentence.paragraph,
    order: index + 1,
    start: sentence.start,
    end: sentence.end,
    text: place.text.slice(sentence.start, sentence.end),
  }))
}

function countBody(place: Placement, body: Span): { paragraphs: number; words: number } {
  let words = 0
  const paragraphs = new Set<string>()
  for (const sentence of place.sentences) {
    if (sentence.start < body.start || sentence.end > body.end) continue
    words += sentence.words
    if (sentence.paragraph > 0) paragraphs.add(`${sentence.section}.${sentence.paragraph}`)
  }
  return { paragraphs: paragraphs.size, words }
}

function oneLine(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}
