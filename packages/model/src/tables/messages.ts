/** One row a remark about how a document was read. */
export const messages = {
  name: 'messages',
  meaning: 'Everything a reader should know about how a document was read.',
  primaryKey: [],
  columns: {
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    severity: {
      type: 'string',
      required: true,
      values: ['info', 'warning', 'error'],
      meaning: 'How much it matters: good to know, look at it, or the input could not be read.',
    },
    rule: { type: 'string', required: true, meaning: 'Stable name of the rule that spoke, as package:rule.' },
    message: { type: 'string', required: true, meaning: 'What was noticed and what to do.' },
    start: { type: 'integer', unit: 'code points', meaning: 'Where in the text, if it has a place.' },
    end: { type: 'integer', unit: 'code points', meaning: 'Where that place ends (first position no longer covered).' },
    line: { type: 'integer', meaning: 'Line of the text, from 1, if it has a place.' },
  },
} as const
