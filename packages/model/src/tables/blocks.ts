/** One row a block of the canonical text; it stands in `releases.jsonl` only. */
export const blocks = {
  name: 'blocks',
  meaning: 'One row a block of the text, in order, with its place in the source; in `releases.jsonl` only.',
  primaryKey: [],
  columns: {
    kind: {
      type: 'string',
      required: true,
      values: ['heading', 'paragraph', 'listItem', 'tableRow', 'quote', 'caption', 'code', 'rule'],
      meaning: 'What the block is in its source.',
    },
    level: { type: 'integer', meaning: 'Depth of a heading as its source marks it, 1 to 6.' },
    start: { type: 'integer', required: true, unit: 'code points', meaning: 'Where the block begins in the text.' },
    end: {
      type: 'integer',
      required: true,
      unit: 'code points',
      meaning: 'Where it ends (first position no longer covered).',
    },
    line: { type: 'integer', meaning: 'First line of the block in the source, from 1; of a PDF the line of its page.' },
    page: { type: 'integer', meaning: 'Page of a PDF that the block begins on, from 1.' },
    paragraph: {
      type: 'integer',
      meaning: 'Paragraph of a Word or OpenDocument file, from 1, empty ones counted.',
    },
    selector: { type: 'string', meaning: 'CSS selector of the element that holds the block in a page.' },
  },
} as const
