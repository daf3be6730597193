/** Character references of HTML that releases hold, without `&` and `;`. */
export const characterReferences: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    hellip: '…',
    ldquo: '“',
    lsquo: '‘',
    mdash: '—',
    nbsp: '\u00a0',
    ndash: '–',
    quot: '"',
    rdquo: '”',
    rsquo: '’',
    '#39': "'",
    '#160': '\u00a0',
    '#8211': '–',
    '#8216': '‘',
    '#8217': '’',
    '#8220': '“',
    '#8221': '”',
  }),
)
