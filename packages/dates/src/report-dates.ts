import type { VFile } from 'vfile'
import type { DateMention } from './mention.ts'
import type { Publication } from './publication.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** Tells of a release without a publication date and of every date whose day could not be told. */
export function reportDates(
  file: VFile,
  publication: Publication,
  unresolved: readonly UnresolvedDate[],
  dates: readonly DateMention[],
): void {
  if (publication.date === null) {
    const consequence = publication.referenceDate
      ? `"today" and its like are resolved against ${publication.referenceDate}, the first full date of the lead.`
      : '"today" and its like are left unresolved.'
    file.message(`No publication date was found; ${consequence}`, { ruleId: 'undated-release', source: 'dates' })
  }
  const lost = dates.filter((date, index) => date.edtf === null && date.kind !== 'set' && !unresolved[index]?.vague)
  const locate = createLocator(String(file))
  for (const { text, start, end } of lost) {
    const place = { start: locate(start), end: locate(end) }
    file.message(`The day of "${text}" cannot be told.`, { place, ruleId: 'unresolved-date', source: 'dates' })
  }
}

/** Line and column of an offset; offsets must ascend. */
function createLocator(text: string): (offset: number) => { line: number; column: number; offset: number } {
  let line = 1
  let lineStart = 0
  let newline = text.indexOf('\n')
  return (offset) => {
    while (newline !== -1 && newline < offset) {
      line++
      lineStart = newline + 1
      newline = text.indexOf('\n', lineStart)
    }
    return { line, column: offset - lineStart + 1, offset }
  }
}
