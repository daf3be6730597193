import { findSpanAt, type SectionRow, type SentenceRow, type Span } from '@presswork/model'
import type { PlacedSentence, Placement } from './placement.ts'

/** The rows of the sections table. A section's counts cover its subsections, as its span does. */
export function compileSections(place: Placement): SectionRow[] {
  const totals = countUpTo(place)
  return place.outline.sections.map((section, order) => {
    const before = totals[countEnded(place, section.start)] as Counts
    const upTo = totals[findSpanAt(place.sentences, section.end - 1) + 1] as Counts
    return {
      section_id: place.sectionId(order),
      document_id: place.documentId,
      order,
      level: section.level,
      heading: section.heading && oneLine(place.text, section.heading),
      role: section.role,
      start: section.start,
      end: section.end,
      paragraphs: Math.max(0, upTo.paragraphs - before.paragraphs),
      words: Math.max(0, upTo.words - before.words),
      text: place.text.slice(section.start, section.end),
    }
  })
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

/** How many sentences end at or before `offset`. One that a run-in heading opens ("About Tarn: We …") belongs to the body. */
function countEnded(place: Placement, offset: number): number {
  const index = findSpanAt(place.sentences, offset)
  const sentence = place.sentences[index]
  return sentence && sentence.end > offset ? index : index + 1
}

interface Counts {
  readonly paragraphs: number
  readonly words: number
}

/** Running totals: entry `n` counts the first `n` sentences. */
function countUpTo(place: Placement): Counts[] {
  let paragraphs = 0
  let words = 0
  let last: PlacedSentence | undefined
  const totals: Counts[] = [{ paragraphs, words }]
  for (const sentence of place.sentences) {
    const same = sentence.section === last?.section && sentence.paragraph === last.paragraph
    if (sentence.paragraph > 0 && !same) paragraphs++
    words += sentence.words
    totals.push({ paragraphs, words })
    last = sentence
  }
  return totals
}

function oneLine(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}
