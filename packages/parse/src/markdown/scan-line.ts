// "- - - - - …", "> > > > …": containers nested beyond what anyone means
const deepContainers = /^[ \t]{0,8}(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){24,}\S/
const deepestIndent = 100
const longestMarkedLine = 100_000

// A mark that only counts at the start: "- item", "1. item", "# Title", "> quoted", "=====", "|---|", "{% include %}"
const firstMark = /^ ?(?:[-+=:{#>|]|\d{1,9}[.)](?:\s|$))/

/** Whether a line is one of a paragraph: spaces in front would tie it to a list, two behind would break it. */
export function isProseLine(line: string, isLast: boolean): boolean {
  return !firstMark.test(line) && !/^(?: {2}|\t| \t)/.test(line) && (isLast || !line.endsWith('  '))
}

/** Whether a CommonMark parser would take beyond reason on a line. */
export function isWildLine(line: string): boolean {
  if (line.length > longestMarkedLine || deepContainers.test(line)) return true
  return (
    line.length > deepestIndent &&
    line.slice(0, deepestIndent).trim() === '' &&
    /^\s*(?:[-*+>]|\d{1,9}[.)])\s/.test(line)
  )
}

/** What closes the fence, comment or raw HTML that is open after a line, given what was open before it. */
export function nextFence(line: string, open: string | undefined): string | undefined {
  if (open === undefined) {
    const code = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1]
    if (code !== undefined) return code
    if (/^ {0,3}<!--(?!.*-->)/.test(line)) return '-->'
    const raw = /^ {0,3}<(pre|script|style|textarea)\b/i.exec(line)?.[1]?.toLowerCase()
    return raw !== undefined && !line.toLowerCase().includes(`</${raw}`) ? `</${raw}` : undefined
  }
  if (open.startsWith('`') || open.startsWith('~')) return line.trim().startsWith(open) ? undefined : open
  return line.toLowerCase().includes(open) ? undefined : open
}
