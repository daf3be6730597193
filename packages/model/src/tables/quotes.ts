/** One row a quotation. */
export const quotes = {
  name: 'quotes',
  meaning: 'Every quotation with who said it, as far as the text tells. A split quotation is one row a part.',
  primaryKey: ['quote_id'],
  columns: {
    quote_id: {
      type: 'string',
      required: true,
      meaning: 'Key of the quotation: the document_id, a slash, q and a number.',
    },
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    section_id: { type: 'string', required: true, references: ['sections', 'section_id'], meaning: 'The section.' },
    sentence_id: {
      type: 'string',
      required: true,
      references: ['sentences', 'sentence_id'],
      meaning: 'The sentence that the quotation begins in.',
    },
    order: { type: 'integer', required: true, meaning: 'Position in the document, from 1.' },
    text: { type: 'string', required: true, meaning: 'What stands between the quotation marks, marks left out.' },
    start: { type: 'integer', required: true, unit: 'code points', meaning: 'Where the quotation begins in the text.' },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where it ends (first position no longer covered).',
    },
    kind: {
      type: 'string',
      required: true,
      values: ['direct', 'mixed', 'fragment', 'title', 'label', 'indirect'],
      meaning:
        "Whole sentences, a part built into the narration, a few words or a coined term, the name of a work, a transcript's turn, or (only if asked for) a statement reported without quotation marks.",
    },
    speaker: {
      type: 'string',
      meaning: 'Who said it: the fullest form of the name in the document; empty if the text does not tell.',
    },
    speaker_text: { type: 'string', meaning: 'The words that name the speaker where the quotation is attributed.' },
    speaker_role: { type: 'string', meaning: "The speaker's role, as written." },
    cue: { type: 'string', meaning: 'The reporting words.' },
    basis: {
      type: 'string',
      values: ['cue', 'previous', 'continued', 'label'],
      meaning:
        'Evidence for the speaker: a cue in the same sentence, the reporting sentence before, the earlier part, or a label.',
    },
    continues: {
      type: 'string',
      references: ['quotes', 'quote_id'],
      meaning: 'The earlier part of the same speech act.',
    },
  },
} as const
