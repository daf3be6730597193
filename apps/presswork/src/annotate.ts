import type { DateRow, NumberRow, QuoteRow, Release } from '@presswork/model'
import { createColors } from 'picocolors'

/** How a release is printed. */
export interface AnnotateOptions {
  /** Terminal colours (default: `false`; marks and brackets tell the same without). */
  readonly color?: boolean
}

type Colors = ReturnType<typeof createColors>

/** Something to insert into the text at an offset, or a style that begins or ends there. */
interface Edge {
  readonly offset: number
  /** Ends sort before beginnings at the same offset. */
  readonly end: boolean
  /** The other end of what begins or ends here, so that marks nest. */
  readonly other: number
  readonly text: string
}

/**
 * A release as text for a terminal: a header with its metadata, then the text with every heading, number, date and quotation
 * marked in place and followed by what was understood of it.
 */
export function annotateRelease(release: Release, options: AnnotateOptions = {}): string {
  const colors = createColors(options.color ?? false)
  return `${[header(release, colors), legend(colors), body(release, colors), messages(release, colors)].filter(Boolean).join('\n\n')}\n`
}

function header({ document }: Release, colors: Colors): string {
  const fields: [string, string | null][] = [
    ['title', document.title],
    ['date', document.date && `${document.date} (${document.date_basis})`],
    ['reference', document.reference_date],
    ['place', document.place],
    ['issued by', document.organization],
    [
      'status',
      `${document.status}, ${document.words} words, ${document.sentences} sentences, ${document.headings} headings`,
    ],
  ]
  return fields.map(([name, value]) => `${colors.dim(name.padEnd(9))}  ${value ?? colors.dim('–')}`).join('\n')
}

function legend(colors: Colors): string {
  return `${colors.dim('legend')}     ${colors.bold('§ heading')}  ${colors.cyan('[number]')}  ${colors.yellow('{date}')}  ${colors.green('«quotation»')}${colors.dim('  what was understood')}`
}

function body(release: Release, colors: Colors): string {
  const text = release.text ?? ''
  const edges = collectEdges(release, colors).sort(
    (a, b) => a.offset - b.offset || Number(b.end) - Number(a.end) || b.other - a.other,
  )
  let from = 0
  let printed = ''
  for (const edge of edges) {
    printed += text.slice(from, edge.offset) + edge.text
    from = edge.offset
  }
  return (printed + text.slice(from)).trimEnd()
}

function collectEdges(release: Release, colors: Colors): Edge[] {
  const edges: Edge[] = []
  const add = (row: { start: number; end: number }, open: string, close: string): void => {
    edges.push(
      { offset: row.start, end: false, other: row.end, text: open },
      { offset: row.end, end: true, other: row.start, text: close },
    )
  }
  for (const quote of release.quotes)
    add(quote, colors.green('«'), `${colors.green('»')}${colors.dim(describeQuote(quote))}`)
  for (const date of release.dates)
    add(date, colors.yellow('{'), `${colors.yellow('}')}${colors.dim(describeDate(date))}`)
  for (const number of release.numbers)
    add(number, colors.cyan('['), `${colors.cyan(']')}${colors.dim(describeNumber(number))}`)
  for (const section of release.sections) {
    if (section.order === 0) continue
    const mark =
      section.heading === null ? `§ (${section.role}) ` : `§${section.level} ${section.heading} (${section.role})\n`
    edges.push({ offset: section.start, end: false, other: Number.POSITIVE_INFINITY, text: colors.bold(mark) })
  }
  return edges
}

function describeQuote(quote: QuoteRow): string {
  return `⟨${[quote.kind, quote.speaker, quote.cue, quote.basis].filter(Boolean).join(', ')}⟩`
}

function describeDate(date: DateRow): string {
  return `⟨${[date.comparator, date.edtf ?? 'unresolved'].filter(Boolean).join(' ')}⟩`
}

function describeNumber(number: NumberRow): string {
  const value = number.value_high === null ? `${number.value}` : `${number.value}..${number.value_high}`
  const comparator = number.comparator === '=' ? null : number.comparator
  const parts = [comparator, value, number.unit, number.change, number.counted && `· ${number.counted}`]
  return `⟨${parts.filter(Boolean).join(' ')}⟩`
}

function messages(release: Release, colors: Colors): string {
  return release.messages
    .map(
      (row) =>
        `${colors.dim(`${row.severity}${row.line ? `, line ${row.line}` : ''}:`)} ${row.message} ${colors.dim(row.rule)}`,
    )
    .join('\n')
}
