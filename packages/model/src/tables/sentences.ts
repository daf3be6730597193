/** One row a sentence, title and headings included. */
export const sentences = {
  name: 'sentences',
  meaning: 'The sentences of every document, title and headings included.',
  primaryKey: ['sentence_id'],
  columns: {
    sentence_id: {
      type: 'string',
      required: true,
      meaning: 'Key of the sentence: the document_id, a slash, t and a number.',
    },
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    section_id: {
      type: 'string',
      required: true,
      references: ['sections', 'section_id'],
      meaning: 'The section; for a heading the section that it opens, for the title the lead.',
    },
    paragraph: {
      type: 'integer',
      required: true,
      meaning: 'Paragraph within the section, from 1; 0 for the title and for headings.',
    },
    order: { type: 'integer', required: true, meaning: 'Position in the document, from 1.' },
    start: { type: 'integer', required: true, unit: 'code points', meaning: 'Where the sentence begins in the text.' },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where it ends (first position no longer covered).',
    },
    text: { type: 'string', required: true, meaning: 'The sentence: the text from start to end.' },
  },
} as const
