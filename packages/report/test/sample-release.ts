import type { Release } from '@presswork/model'

const text = `Solmar 😀 opens plant

VELD, 4 March 2024 - Solmar opened a plant for $3 million.

Outlook

"We hire 120 people by May 2025," said 😀 Ana Rell.
`

function spanOf(part: string): { text: string; start: number; end: number } {
  const start = text.indexOf(part)
  return { text: part, start, end: start + part.length }
}

/** A release with characters beyond U+FFFF, a heading, and a quotation that holds a number and a date. */
export function sampleRelease(id = 'solmar'): Release {
  const keys = { document_id: id, section_id: `${id}/s0`, sentence_id: `${id}/t2`, order: 1 }
  const outlook = { ...keys, section_id: `${id}/s1`, sentence_id: `${id}/t4` }
  const sentence = (order: number, section: string, paragraph: number, part: string) => {
    return {
      sentence_id: `${id}/t${order}`,
      document_id: id,
      section_id: `${id}/${section}`,
      paragraph,
      order,
      ...spanOf(part),
    }
  }
  const lead = 'VELD, 4 March 2024 - Solmar opened a plant for $3 million.'
  const said = '"We hire 120 people by May 2025," said 😀 Ana Rell.'
  const number = { value_high: null, change: null, unit_text: null, period: null, comparator: '=' } as const
  const date = { kind: 'date', comparator: null, relative: false } as const
  return {
    blocks: [],
    people: [
      {
        person_id: `${id}/p1`,
        document_id: id,
        name: 'Ana Rell',
        role: 'head of the plant',
        organization: 'Solmar',
        aliases: null,
        mentions: 1,
        quotes: 1,
      },
      {
        person_id: `${id}/p2`,
        document_id: id,
        name: 'Ola Verst',
        role: null,
        organization: null,
        aliases: null,
        mentions: 1,
        quotes: 0,
      },
    ],
    text,
    document: {
      document_id: id,
      source: `${id}.txt`,
      format: 'txt',
      sha256: 'ab'.repeat(32),
      bytes: 140,
      language: 'en',
      title: 'Solmar 😀 opens plant',
      date: '2024-03-04',
      date_basis: 'dateline',
      reference_date: '2024-03-04',
      place: 'VELD',
      organization: 'Solmar',
      headings: 1,
      paragraphs: 2,
      sentences: 4,
      words: 24,
      status: 'ok',
      messages: 0,
    },
    sections: [
      { ...keys, order: 0, level: 0, heading: null, role: 'lead', ...spanOf(lead), paragraphs: 1, words: 11 },
      { ...outlook, order: 1, level: 1, heading: 'Outlook', role: 'body', ...spanOf(said), paragraphs: 1, words: 10 },
    ].map(({ sentence_id, ...row }) => row) as Release['sections'],
    sentences: [
      sentence(1, 's0', 0, 'Solmar 😀 opens plant'),
      sentence(2, 's0', 1, lead),
      sentence(3, 's1', 0, 'Outlook'),
      sentence(4, 's1', 1, said),
    ],
    numbers: [
      {
        number_id: `${id}/n1`,
        ...keys,
        ...number,
        ...spanOf('$3 million'),
        kind: 'money',
        value: 3_000_000,
        unit: 'USD',
        counted: null,
        quote_id: null,
        speaker: null,
        fact_id: `${id}/f1`,
        sentence: lead,
      },
      {
        number_id: `${id}/n2`,
        ...outlook,
        ...number,
        order: 2,
        ...spanOf('120'),
        kind: 'cardinal',
        value: 120,
        comparator: '>=',
        unit: null,
        counted: 'people',
        quote_id: `${id}/q1`,
        speaker: 'Ana Rell',
        fact_id: `${id}/f2`,
        sentence: said,
      },
    ],
    dates: [
      {
        date_id: `${id}/d1`,
        ...keys,
        ...date,
        ...spanOf('4 March 2024'),
        edtf: '2024-03-04',
        earliest: '2024-03-04',
        latest: '2024-03-04',
        precision: 'day',
      },
      {
        date_id: `${id}/d2`,
        ...outlook,
        ...date,
        order: 2,
        ...spanOf('May 2025'),
        edtf: '2025-05',
        earliest: '2025-05-01',
        latest: '2025-05-31',
        precision: 'month',
      },
    ],
    quotes: [
      {
        quote_id: `${id}/q1`,
        ...outlook,
        ...spanOf('We hire 120 people by May 2025,'),
        kind: 'direct',
        speaker: 'Ana Rell',
        speaker_text: 'Ana Rell',
        speaker_role: null,
        cue: 'said',
        basis: 'cue',
        continues: null,
      },
    ],
    keywords: [
      {
        document_id: id,
        section_id: null,
        rank: 1,
        keyphrase: 'plant',
        score: 0.5,
        count: 2,
        kind: 'word',
        start: 17,
        end: 22,
      },
    ],
    messages: [],
  }
}

/** A release whose input could not be read. */
export function failedRelease(id: string): Release {
  const { document } = sampleRelease(id)
  return {
    document: { ...document, title: null, organization: null, date: null, status: 'failed', messages: 1, words: 0 },
    blocks: [],
    people: [],
    text: null,
    sections: [],
    sentences: [],
    numbers: [],
    dates: [],
    quotes: [],
    keywords: [],
    messages: [
      {
        document_id: id,
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

/** The same release with every text that a document controls replaced; spans cover the same stretches, stretched over the new text. */
export function fillTexts(release: Release, payload: string): Release {
  const filled = `${payload}\n\n${payload} 12 ${payload}\n`
  const span = { text: payload, start: 0, end: payload.length }
  return {
    ...release,
    text: filled,
    document: {
      ...release.document,
      source: payload,
      title: payload,
      place: payload,
      organization: payload,
      language: payload,
    },
    sections: release.sections.map((row) => ({ ...row, ...span, heading: payload })),
    sentences: release.sentences.map((row) => ({ ...row, ...span })),
    numbers: release.numbers.map((row) => ({
      ...row,
      ...span,
      unit: payload,
      unit_text: payload,
      counted: payload,
      period: payload,
      speaker: payload,
      sentence: payload,
    })),
    dates: release.dates.map((row) => ({ ...row, ...span, edtf: payload })),
    quotes: release.quotes.map((row) => ({
      ...row,
      ...span,
      speaker: payload,
      speaker_text: payload,
      speaker_role: payload,
      cue: payload,
    })),
    people: release.people.map((row) => ({ ...row, name: payload, role: payload, organization: payload })),
    keywords: release.keywords.map((row) => ({ ...row, keyphrase: payload })),
    messages: [
      {
        document_id: release.document.document_id,
        severity: 'info',
        rule: 'a:b',
        message: payload,
        start: null,
        end: null,
        line: 1,
      },
    ],
  }
}
