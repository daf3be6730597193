/** One row a release. */
export const documents = {
  name: 'documents',
  meaning: 'One row a press release: where it came from, what it is called, when and by whom it was issued.',
  primaryKey: ['document_id'],
  columns: {
    document_id: {
      type: 'string',
      required: true,
      meaning:
        "The input's path below the input root without its extension, in lower case, other characters than letters and digits as hyphens.",
    },
    source: { type: 'string', required: true, meaning: 'Path of the input below the input root.' },
    format: {
      type: 'string',
      values: ['txt', 'html', 'md', 'pdf', 'docx', 'eml', 'json'],
      meaning: 'Format the input was read as; empty if it is none of these.',
    },
    sha256: { type: 'string', required: true, meaning: "SHA-256 of the input's bytes, in hexadecimal." },
    bytes: { type: 'integer', required: true, unit: 'bytes', meaning: 'Size of the input.' },
    language: { type: 'string', meaning: 'Language of the text as a BCP 47 tag; empty if unknown.' },
    title: { type: 'string', meaning: 'Title of the release, on one line.' },
    date: { type: 'date', meaning: 'Publication date; empty if no evidence was found.' },
    date_basis: {
      type: 'string',
      values: ['metadata', 'dateline', 'line', 'lead'],
      meaning:
        'Evidence for the date: fields of the format, the dateline, a line near the top that holds a date and little else, or "today" beside a full date in the lead.',
    },
    reference_date: {
      type: 'date',
      meaning:
        'Day that relative dates are resolved against: the publication date, else the first full date of the lead.',
    },
    place: { type: 'string', meaning: 'Place of the dateline, as written.' },
    organization: {
      type: 'string',
      meaning: 'Who issued the release, as named in the evidence; empty without evidence.',
    },
    headings: { type: 'integer', required: true, meaning: 'Number of headings, the title not counted.' },
    paragraphs: {
      type: 'integer',
      required: true,
      meaning: 'Number of paragraphs, list items and table rows below the title.',
    },
    sentences: { type: 'integer', required: true, meaning: 'Number of sentences, title and headings counted.' },
    words: { type: 'integer', required: true, meaning: 'Number of words, title and headings counted.' },
    status: {
      type: 'string',
      required: true,
      values: ['ok', 'partial', 'failed'],
      meaning: 'Whether the input was read whole, in part (messages say what is missing), or not at all.',
    },
    messages: { type: 'integer', required: true, meaning: 'Number of rows about this document in the messages table.' },
  },
} as const
