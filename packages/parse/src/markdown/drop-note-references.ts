// "[^1]: The figure is an estimate." begins a note
const note = /^ {0,3}\[\^([^\]\s]+)\]:/
// "a lift.[^1]"; code is left alone: "`[^1]`"
const reference = /`[^`]*`|\[\^([^\]\s]+)\](?!:)/g

/**
 * Takes the references to footnotes out of lines of Markdown, where the note stands in the same text. They say nothing by
 * themselves, and a piece of the text that is parsed without the note would show them as written.
 */
export function dropNoteReferences(lines: readonly string[]): readonly string[] {
  const labels = new Set(lines.flatMap((line) => note.exec(line)?.[1] ?? []))
  if (labels.size === 0) return lines
  return lines.map((line) =>
    line.includes('[^')
      ? line.replace(reference, (match, label) => (label !== undefined && labels.has(label) ? '' : match))
      : line,
  )
}
