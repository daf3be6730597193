import { unreadable } from '../unreadable.ts'

/** A page without what has no text, line ends kept, and the JSON-LD that stood in it. */
export interface PreparedSource {
  readonly html: string
  readonly jsonLd: readonly string[]
}

/** Browsers nest no deeper either (`kMaximumHTMLParserDOMTreeDepth` of Blink). */
const deepestNesting = 512

// A page of a thousand paragraphs has some 10,000; every one of them takes 3 kB
const mostElements = 200_000

const dropped = /<!--|<(script|style|svg|noscript|template)(?=[\s/>])/gi

/**
 * Takes scripts, style sheets, drawings and comments out in one pass: they are most of a page's bytes, and parsing the
 * rest is what costs time. Elements nested beyond reason are flattened, since tree builders take quadratic time on them.
 */
export function prepareSource(source: string): PreparedSource {
  const parts: string[] = []
  const jsonLd: string[] = []
  let from = 0
  const missing = new Set<string>()
  dropped.lastIndex = 0
  for (let match = dropped.exec(source); match; match = dropped.exec(source)) {
    const name = match[1]?.toLowerCase()
    const close = name === undefined ? '-->' : `</${name}`
    // A close that is not there once is not there later: without this, 100,000 openings would be 100,000 scans
    const to = missing.has(close) ? -1 : findClose(source, close, match.index + match[0].length)
    if (to === -1) {
      missing.add(close)
      continue
    }
    const inner = source.slice(match.index, to)
    if (name === 'script' && /^<script[^>]{0,200}application\/ld\+json/i.test(inner)) {
      jsonLd.push(inner.slice(inner.indexOf('>') + 1, inner.toLowerCase().lastIndexOf('</script')))
    }
    parts.push(source.slice(from, match.index), inner.replace(/[^\n]+/g, ''))
    from = to
    dropped.lastIndex = to
  }
  parts.push(source.slice(from))
  const html = parts.join('')
  const { deepest, count } = measureNesting(html)
  if (count > mostElements)
    throw unreadable('too-large', `The page has more than ${mostElements} elements, which no release has: split it.`)
  return { html: deepest > deepestNesting ? flatten(html) : html, jsonLd }
}

/** The offset behind the closing tag or mark, or -1. */
function findClose(source: string, close: string, from: number): number {
  const pattern = close === '-->' ? /-->/g : new RegExp(`${close}[^>]{0,100}>`, 'gi')
  pattern.lastIndex = from
  const match = pattern.exec(source)
  return match ? match.index + match[0].length : -1
}

// Elements without a closing tag, or whose closing tag is often left out, do not nest
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody)$/

function measureNesting(html: string): { deepest: number; count: number } {
  let depth = 0
  let deepest = 0
  let count = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    if (slash === '') count++
    if (flat.test(name.toLowerCase())) continue
    if (slash === '') deepest = Math.max(deepest, ++depth)
    else if (depth > 0) depth--
  }
  return { deepest, count }
}

/** Keeps only the tags that separate blocks and cannot nest without bound. */
function flatten(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z\d-]*)([^<>]*)>?/gi, (tag: string, slash: string, name: string) =>
    /^(?:p|br|h[1-6]|title|meta)$/i.test(name)
      ? tag
      : /^(?:li|tr|div|section|article)$/i.test(name)
        ? `<${slash}p>`
        : ' ',
  )
}
