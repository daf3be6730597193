/** One row a heading and what follows it. */
export const sections = {
  name: 'sections',
  meaning:
    'A heading and what follows it up to the next heading of the same or a higher level. What stands before the first heading is the lead, at level 0.',
  primaryKey: ['section_id'],
  columns: {
    section_id: {
      type: 'string',
      required: true,
      meaning: 'Key of the section: the document_id, a slash, s and a number.',
    },
    document_id: { type: 'string', required: true, references: ['documents', 'document_id'], meaning: 'The document.' },
    order: { type: 'integer', required: true, meaning: 'Position in the document, from 0 (the lead).' },
    level: { type: 'integer', required: true, meaning: 'Depth of the heading, from 1; 0 for the lead.' },
    heading: {
      type: 'string',
      meaning: 'The heading on one line, as written; empty for the lead and for tails without a heading.',
    },
    role: {
      type: 'string',
      required: true,
      values: ['lead', 'body', 'about', 'contact', 'notes', 'link'],
      meaning:
        'What the section is for: the lead, the body, boilerplate about the issuer, press contacts, notes and disclaimers, or see-also lines and what follows an end mark.',
    },
    start: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: "Where the section's body begins in the text, heading left out.",
    },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where it ends (first position no longer covered).',
    },
    paragraphs: {
      type: 'integer',
      required: true,
      meaning: 'Number of paragraphs, list items and table rows in the body.',
    },
    words: { type: 'integer', required: true, meaning: 'Number of words in the body.' },
    text: { type: 'string', required: true, meaning: "The section's body: the text from start to end." },
  },
} as const
