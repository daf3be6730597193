// Code is left alone: "`{{ name }}`"
const code = '`[^`]*`'
// Liquid, Jinja, Hugo: "{{ site.url }}", "{{< video id >}}", "{% include share.html %}"
const template = '\\{\\{[^{}]*\\}\\}|\\{%[^{}]*%\\}'
// kramdown's attributes: "[annex](/a.pdf){:target="_blank"}", "{: start="4"}"
const attributes = '\\{:[^{}]*\\}'
const generated = new RegExp(`${code}|${template}|${attributes}`, 'g')

// "](/files/Annex A.pdf)": a space ends a link's target for CommonMark; what follows in quotation marks is its title
const target = /\]\((?:https?:|[/.])[^()<>"'\s]*(?: +[^()<>"'\s]+)+ *\)/g
const onlyBreaks = /^\s*(?:<br\s*\/?>\s*)+$/i

/**
 * Takes out of a line of Markdown what a site's generator makes something of: placeholders and attributes; makes links of
 * those whose target holds spaces; and empties a line of breaks, which would make HTML of all that follows.
 */
export function cleanLine(line: string): string {
  let cleaned = line
  if (line.includes('{')) cleaned = line.replace(generated, (match) => (match.startsWith('`') ? match : ''))
  if (cleaned.includes('](')) cleaned = cleaned.replace(target, (match) => match.replace(/ +(?!\))/g, '%20'))
  return cleaned.includes('<') && onlyBreaks.test(cleaned) ? '' : cleaned
}
