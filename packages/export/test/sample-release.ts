import type { Release } from '@presswork/model'

const text =
  'Solmar 😀 opens plant\n\nVELD, 4 March 2024 - Solmar said it hired 120 people, "mostly locals, under 30".\n'

function spanOf(part: string): { start: number; end: number } {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

/** A small release with a character beyond U+FFFF, quotation marks, commas, empty cells and every table but messages. */
export function sampleRelease(documentId = 'solmar'): Release {
  const number = spanOf('120')
  const sentence = 'VELD, 4 March 2024 - Solmar said it hired 120 people, "mostly locals, under 30".'
  const ids = { document_id: documentId, section_id: `${documentId}/s0`, sentence_id: `${documentId}/t1`, order: 1 }
  return {
    text,
    blocks: [
      {
        kind: 'heading',
        level: 1,
        ...spanOf('Solmar 😀 opens plant'),
        line: 1,
        page: null,
        paragraph: null,
        selector: null,
      },
    ],
    document: {
      document_id: documentId,
      source: `${documentId}.txt`,
      format: 'txt',
      sha256: 'ab'.repeat(32),
      bytes: 113,
      language: 'en',
      title: 'Solmar 😀 opens plant',
      date: '2024-03-04',
      date_basis: 'dateline',
      reference_date: '2024-03-04',
      place: 'VELD',
      organization: null,
      headings: 0,
      paragraphs: 1,
      sentences: 1,
      words: 18,
      status: 'ok',
      messages: 0,
    },
    sections: [
      {
        section_id: ids.section_id,
        document_id: documentId,
        order: 0,
        level: 0,
        heading: null,
        role: 'lead',
        ...spanOf(sentence),
        paragraphs: 1,
        words: 14,
        text: sentence,
      },
    ],
    sentences: [
      {
        sentence_id: ids.sentence_id,
        document_id: documentId,
        section_id: ids.section_id,
        paragraph: 1,
        order: 1,
        ...spanOf(sentence),
        text: sentence,
      },
    ],
    numbers: [
      {
        number_id: `${documentId}/n1`,
        ...ids,
        text: '120',
        ...number,
        kind: 'cardinal',
        value: 120,
        value_high: null,
        comparator: '=',
        change: null,
        unit: null,
        unit_text: null,
        counted: 'people',
        period: null,
        quote_id: null,
        speaker: 'Solmar',
        fact_id: `${documentId}/f1`,
        sentence,
      },
    ],
    dates: [
      {
        date_id: `${documentId}/d1`,
        ...ids,
        text: '4 March 2024',
        ...spanOf('4 March 2024'),
        kind: 'date',
        edtf: '2024-03-04',
        earliest: '2024-03-04',
        latest: '2024-03-04',
        precision: 'day',
        comparator: null,
        relative: false,
      },
    ],
    quotes: [
      {
        quote_id: `${documentId}/q1`,
        ...ids,
        text: 'mostly locals, under 30',
        ...spanOf('mostly locals, under 30'),
        kind: 'mixed',
        speaker: 'Solmar',
        speaker_text: 'Solmar',
        speaker_role: null,
        cue: 'said',
        basis: 'cue',
        continues: null,
      },
    ],
    people: [
      {
        person_id: `${documentId}/p1`,
        document_id: documentId,
        name: 'Solmar',
        role: null,
        organization: 'Solmar',
        aliases: null,
        mentions: 2,
        quotes: 1,
      },
    ],
    keywords: [
      {
        document_id: documentId,
        section_id: null,
        rank: 1,
        keyphrase: 'plant',
        score: 0.5,
        count: 1,
        kind: 'word',
        ...spanOf('plant'),
      },
    ],
    messages: [],
  }
}

/** A release whose input could not be read. */
export function failedRelease(documentId: string): Release {
  const { document } = sampleRelease(documentId)
  const empty = { sections: [], sentences: [], numbers: [], dates: [], quotes: [], people: [], keywords: [] }
  return {
    ...empty,
    text: null,
    blocks: [],
    document: { ...document, title: null, status: 'failed', messages: 1 },
    messages: [
      {
        document_id: documentId,
        severity: 'error',
        rule: 'parse:unreadable',
        message: 'The file is no PDF.',
        start: null,
        end: null,
        line: null,
      },
    ],
  }
}
