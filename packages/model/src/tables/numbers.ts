/** One row a stated quantity. */
export const numbers = {
  name: 'numbers',
  meaning:
    'Every stated quantity, order, share, amount of money or of time, with its value, unit, comparator, what it counts and who said it. A range is one row.',
  primaryKey: ['number_id'],
  columns: {
    number_id: {
      type: 'string',
      required: true,
      meaning: 'Key of the number: the document_id, a slash, n and a number.',
    },
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    section_id: { type: 'string', required: true, references: ['sections', 'section_id'], meaning: 'The section.' },
    sentence_id: { type: 'string', required: true, references: ['sentences', 'sentence_id'], meaning: 'The sentence.' },
    order: { type: 'integer', required: true, meaning: 'Position in the document, from 1.' },
    text: {
      type: 'string',
      required: true,
      meaning:
        'The words of the number, from the first numeral, sign or currency mark to the last numeral, scale or unit word.',
    },
    start: { type: 'integer', required: true, unit: 'code points', meaning: 'Where the number begins in the text.' },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where it ends (first position no longer covered).',
    },
    kind: {
      type: 'string',
      required: true,
      values: ['cardinal', 'ordinal', 'fraction', 'percent', 'money', 'measure', 'duration', 'multiple', 'ratio'],
      meaning: 'What sort of number it is.',
    },
    value: {
      type: 'number',
      required: true,
      meaning: 'The number after scale and word resolution; of a range the lower end.',
    },
    value_high: { type: 'number', meaning: 'The upper end of a range; the second figure of a ratio.' },
    comparator: {
      type: 'string',
      required: true,
      values: ['=', '~', '>', '>=', '<', '<='],
      meaning: 'How the text bounds the value: exactly, about, more than, at least, less than, at most.',
    },
    change: {
      type: 'string',
      values: ['up', 'down'],
      meaning: 'Whether the number is the amount of a rise or of a fall; empty where it is a level.',
    },
    unit: {
      type: 'string',
      meaning: 'Unit, in singular lower-case English; for money the ISO 4217 code; empty for plain counts.',
    },
    unit_text: { type: 'string', meaning: 'The unit as written.' },
    counted: {
      type: 'string',
      meaning: 'The noun phrase that the number counts or measures, as written, without determiners.',
    },
    period: { type: 'string', meaning: 'EDTF of the date in the same sentence that the number is stated for.' },
    quote_id: {
      type: 'string',
      references: ['quotes', 'quote_id'],
      meaning: 'The quotation that the number stands in.',
    },
    speaker: { type: 'string', meaning: 'Who stated the number, where a quotation or a reporting sentence says it.' },
    fact_id: { type: 'string', meaning: 'Shared by mentions that state the same value of the same thing.' },
    sentence: { type: 'string', required: true, meaning: 'The sentence the number stands in, for reading.' },
  },
} as const
