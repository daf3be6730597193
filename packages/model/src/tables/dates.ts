/** One row a date, date range, clock time or recurring date. */
export const dates = {
  name: 'dates',
  meaning:
    'Everything that names a day, week, month, quarter, season, year, decade, century or clock time, or a range of them.',
  primaryKey: ['date_id'],
  columns: {
    date_id: { type: 'string', required: true, meaning: 'Key of the date: the document_id, a slash, d and a number.' },
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    section_id: { type: 'string', required: true, references: ['sections', 'section_id'], meaning: 'The section.' },
    sentence_id: { type: 'string', required: true, references: ['sentences', 'sentence_id'], meaning: 'The sentence.' },
    order: { type: 'integer', required: true, meaning: 'Position in the document, from 1.' },
    text: { type: 'string', required: true, meaning: 'The words of the date, prepositions and comparators left out.' },
    start: { type: 'integer', required: true, unit: 'code points', meaning: 'Where the date begins in the text.' },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where it ends (first position no longer covered).',
    },
    kind: {
      type: 'string',
      required: true,
      values: ['date', 'range', 'time', 'set'],
      meaning: 'A date, a range of days or of clock times, a clock time, or a recurring date.',
    },
    edtf: { type: 'string', meaning: 'The date in EDTF (ISO 8601-2, level 1); empty if it cannot be resolved.' },
    earliest: { type: 'date', meaning: 'First day that the date covers.' },
    latest: { type: 'date', meaning: 'Last day that the date covers.' },
    precision: {
      type: 'string',
      values: ['minute', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'],
      meaning: 'How finely the date is stated.',
    },
    comparator: {
      type: 'string',
      values: ['until', 'since', 'before', 'after', 'by'],
      meaning: 'The preposition that makes the date an end, a beginning or a bound.',
    },
    relative: { type: 'boolean', required: true, meaning: 'Whether the reference date was needed to resolve it.' },
  },
} as const
