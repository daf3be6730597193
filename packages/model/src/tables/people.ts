/** One row a speaker or named person. */
export const people = {
  name: 'people',
  meaning:
    'Everyone the text names as a person, and whoever else is the speaker of a quotation or number, one row a document under one name. An organisation has its own name as its organization.',
  primaryKey: ['person_id'],
  columns: {
    person_id: {
      type: 'string',
      required: true,
      meaning: 'Key of the person: the document_id, a slash, p and a number.',
    },
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    name: {
      type: 'string',
      required: true,
      meaning: 'The fullest form of the name in the document: the same words as speaker in quotes and numbers.',
    },
    role: { type: 'string', meaning: 'What the document first says the person is, as written.' },
    organization: {
      type: 'string',
      meaning:
        'The organisation that the role or the words beside the name tell; the same as name where the row is an organisation.',
    },
    aliases: {
      type: 'string',
      meaning: 'Other written forms of the name in the document, joined with a semicolon and a space.',
    },
    mentions: {
      type: 'integer',
      required: true,
      unit: 'mentions',
      meaning:
        'How often the narration names them; pronouns, roles alone and what stands in quotations are not counted.',
    },
    quotes: {
      type: 'integer',
      required: true,
      unit: 'quotations',
      meaning: 'How many rows of quotes have them as speaker.',
    },
  },
} as const
