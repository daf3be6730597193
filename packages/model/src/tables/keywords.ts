/** One row a ranked keyword or keyphrase. */
export const keywords = {
  name: 'keywords',
  meaning: 'Ranked keywords and keyphrases, of whole documents (section_id empty) and of their sections.',
  primaryKey: ['document_id', 'section_id', 'kind', 'rank'],
  columns: {
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    section_id: {
      type: 'string',
      references: ['sections', 'section_id'],
      meaning: 'The section; empty for the whole document.',
    },
    rank: { type: 'integer', required: true, meaning: 'Rank among the words and phrases of the same scope, from 1.' },
    keyphrase: { type: 'string', required: true, meaning: 'The most frequent written form.' },
    score: {
      type: 'number',
      required: true,
      meaning:
        'Score by which it is ranked; comparable among the keyphrases, or among the further words, of one scope.',
    },
    count: { type: 'integer', required: true, meaning: 'Mentions of all its forms.' },
    kind: { type: 'string', required: true, values: ['word', 'phrase'], meaning: 'A single word or a phrase.' },
    start: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where its first mention begins in the text.',
    },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where that mention ends (first position no longer covered).',
    },
  },
} as const
