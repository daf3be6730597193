import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import type { Opening } from '../opening.ts'

const information = /^for (?:more|further|additional) (?:information|details)\W*$/iu
const contact = /\b(?:contacts?|telephone|phone|tel|call|e-?mail)\b|\S@\S|\d{3}[\s.-]?\d{3}/iu

/** "For more information" heads contacts, but links where what stands below are short lines without a name to call or write to. */
export function settleLinks(openings: readonly Opening[], lines: readonly Line[]): Opening[] {
  return openings.map((opening, order) => {
    const heading = opening.heading && lines[opening.index]?.text
    if (opening.role !== 'contact' || !heading || !information.test(heading)) return opening
    const body = lines.slice(opening.index + 1, openings[order + 1]?.index)
    const isLinks = body.length > 0 && !body.some((line) => isProse(line) || contact.test(line.text))
    return isLinks ? { ...opening, role: 'link' } : opening
  })
}
