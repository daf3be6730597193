import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import type { Opening } from '../opening.ts'

const information = /^for (?:more|further|additional) (?:information|details)\W*$/iu
const contact = /\b(?:contacts?|telephone|phone|tel|call|e-?mail)\b|\S@\S|\d{3}[\s.-]?\d{3}/iu
// "Press", "Press images and interviews", "Questions?"
const press = /^(?:(?:the )?press\b.{0,30}|questions|any questions|get in touch)\W*$/iu
const reachable = /\S@\S|\d{3}[\s.-]?\d{3}/u
/** Lines below "Press" that are contacts, and no more of a text about the press. */
const mostLines = 6

/**
 * "For more information" heads contacts, but links where what stands below are short lines without a name to call or write to;
 * "Press" heads contacts where a few lines below say whom.
 */
export function settleContacts(openings: readonly Opening[], lines: readonly Line[]): Opening[] {
  return openings.map((opening, order): Opening => {
    const heading = opening.heading && lines[opening.index]?.text
    if (!heading) return opening
    const body = lines.slice(opening.index + 1, openings[order + 1]?.index)
    if (opening.role === 'contact' && information.test(heading)) {
      const isLinks = body.length > 0 && !body.some((line) => isProse(line) || contact.test(line.text))
      return isLinks ? { ...opening, role: 'link' } : opening
    }
    const isPress = opening.role === 'body' && press.test(heading) && body.length <= mostLines
    return isPress && body.some(({ text }) => reachable.test(text)) ? { ...opening, role: 'contact' } : opening
  })
}
