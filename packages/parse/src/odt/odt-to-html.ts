// OpenDocument 1.3, part 3: the elements that carry text, and what stands for them in HTML
const names: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:note-body': 'li',
}

// What is kept out of the text: changes that were taken back, comments, numbers of notes, drawings' names
const dropped =
  /<(text:tracked-changes|office:annotation|text:note-citation|text:sequence-decls|office:forms|svg:title|svg:desc)(?=[\s>])[^>]*[^/>]?>/g
const tag = /<(\/?)([a-z]+:[a-z-]+)((?:\s[^<>]*?)?)(\/?)>/g

/**
 * Turns the body of `content.xml` into HTML with paragraph `n` on line `n`; notes become list items behind it, on lines
 * after all paragraphs.
 */
export function odtToHtml(xml: string): { html: string; paragraphs: number } {
  const bold = listBoldStyles(xml)
  const body = xml.slice(Math.max(0, xml.indexOf('<office:body'))).replaceAll('\n', ' ')
  const out: string[] = []
  const notes: string[] = []
  const open: string[] = []
  let target = out
  let paragraphs = 0
  let from = 0
  const kept = cutElements(body)
  for (const match of kept.matchAll(tag)) {
    const [whole, slash = '', name = '', attributes = '', empty = ''] = match
    target.push(kept.slice(from, match.index))
    from = match.index + whole.length
    if (name === 'text:note') target = slash ? out : notes
    const isParagraph = name === 'text:p' || name === 'text:h'
    if (isParagraph && !slash && target === out) {
      if (paragraphs > 0) out.push('\n')
      paragraphs++
    }
    target.push(convertTag({ name, attributes, isClosing: slash !== '', isEmpty: empty !== '' }, open, bold))
  }
  target.push(kept.slice(from))
  return { html: `${out.join('')}\n<ul>${notes.join('')}</ul>`, paragraphs: Math.max(paragraphs, 1) }
}

interface Tag {
  readonly name: string
  readonly attributes: string
  readonly isClosing: boolean
  readonly isEmpty: boolean
}

/** `open` holds the closing tags of headings, paragraphs and spans, whose HTML depends on their attributes. */
function convertTag({ name, attributes, isClosing, isEmpty }: Tag, open: string[], bold: ReadonlySet<string>): string {
  if (name === 'text:line-break') return '<br>'
  if (name === 'text:tab') return '\t'
  if (name === 'text:s') return ' '
  if (name === 'text:h' || name === 'text:span' || name === 'text:p') {
    if (isEmpty) return ''
    if (isClosing) return open.pop() ?? ''
    const isBold = bold.has(styleOf(attributes))
    const element = name === 'text:h' ? `h${levelOf(attributes)}` : name === 'text:p' ? 'p' : 'span'
    open.push(isBold ? `</b></${element}>` : `</${element}>`)
    return isBold ? `<${element}><b>` : `<${element}>`
  }
  const element = names[name]
  if (element === undefined) return ''
  if (isClosing) return `</${element}>`
  return isEmpty ? `<${element}></${element}>` : `<${element}>`
}

function levelOf(attributes: string): number {
  return Math.min(6, Math.max(1, Number(/text:outline-level="(\d)"/.exec(attributes)?.[1] ?? 1)))
}

function styleOf(attributes: string): string {
  return /text:style-name="([^"]{1,200})"/.exec(attributes)?.[1] ?? ''
}

/** Names of the automatic styles that set text in bold. */
function listBoldStyles(xml: string): Set<string> {
  const head = xml.slice(0, Math.max(0, xml.indexOf('<office:body')))
  const styles = head.split('<style:style ').slice(1)
  const bold = styles.filter((style) => /fo:font-weight="(?:bold|[6-9]00)"/.test(style))
  return new Set(bold.map((style) => /style:name="([^"]{1,200})"/.exec(style)?.[1] ?? ''))
}

/** Takes out elements that hold no text of the release, in one pass; none of them holds one of its kind. */
function cutElements(body: string): string {
  const parts: string[] = []
  let from = 0
  for (const match of body.matchAll(dropped)) {
    if (match.index < from || match[0].endsWith('/>')) continue
    const close = `</${match[1]}>`
    const to = body.indexOf(close, match.index)
    if (to === -1) break
    parts.push(body.slice(from, match.index))
    from = to + close.length
  }
  parts.push(body.slice(from))
  return parts.join('')
}
