import type { Span } from '@presswork/model'
import { listRoleCues } from '../lexicon/role-cues.ts'
import { readCasing } from '../lines/casing.ts'
import type { Line } from '../lines/line.ts'
import { findRepeatedName } from './find-repeated-name.ts'

const maxLength = 90

/**
 * The heading that stands in the block it heads: `About Acme: Acme is …`, `Disclaimer: The information …`, or glued to the next
 * words by its source (`Media Contact DetailsName: Jane Roe`, `About Acme Acme is …`). Without its colon; `undefined` if there is none.
 */
export function readRunIn(line: Line): Span | undefined {
  if (line.block.kind !== 'paragraph' || (line.kind !== 'text' && line.kind !== 'contact')) return undefined
  const { start } = line.block
  const opening = line.text.slice(0, maxLength)
  const glued = findGluedTitle(line)
  if (glued !== undefined) return { start, end: start + glued }
  const cues = listRoleCues(opening)
  if (cues.length === 0) return undefined
  const colon = opening.search(/\s?:(?=\s|$|\p{Lu}\p{Ll})/u)
  // "For further information, please contact:Jane RoeCEO": glued on by its source
  const isGlued = colon !== -1 && /^:\S/.test(opening.slice(colon))
  // "About Acme (NYSE: ACME)": the colon is inside the heading
  const inBrackets = colon !== -1 && opening.lastIndexOf('(', colon) > opening.lastIndexOf(')', colon)
  const head = colon === -1 || inBrackets ? '' : opening.slice(0, colon)
  const text = colon === -1 ? '' : line.text.slice(colon, colon + longestContact + 1).replace(/^[\s:]+/, '')
  for (const { role, pattern, runIn } of cues) {
    if (role === 'about' && head === '' && pattern.test(opening)) {
      const end = findRepeatedName(opening)
      if (end !== undefined) return { start, end: start + end }
    }
    if (runIn === 'none' || (runIn === 'contact' && !namesContact(text))) continue
    const phrase = pattern.exec(opening)?.[0]
    // Only a fixed phrase can be told from what is glued to it
    if (phrase !== undefined && phrase.length < 40) {
      const after = findGlue(opening, phrase)
      if (after !== undefined) return { start, end: start + after }
    }
    // "For media queries, please contact Jane Roe, tel.: 555-0100" is a sentence
    if (role === 'contact' && reachLabel.test(head)) continue
    if (isGlued && (role !== 'contact' || !namesContact(text))) continue
    if (text !== '' && pattern.test(head) && head.split(/\s+/).length <= 9) return { start, end: start + head.length }
  }
  return undefined
}

const reachLabel = /[\s,](?:tel|telephone|phone|mobile|cell|fax|e-?mail)\.?$/iu
/** Characters above which what stands behind `Contact:` is more than a name and how to reach it. */
const longestContact = 400
const reach = /\S@\S|\d{2,}[\s().-]{1,3}\d{2,}|\d{7}/u

// "Jane Roe, Acme Forge, 555-0100", "Jane Roe", but not "The guild talked to the press for an hour."
function namesContact(text: string): boolean {
  if (text === '' || text.length > longestContact) return false
  return reach.test(text) || (/^\p{Lu}/u.test(text) && text.length <= 60 && !/[.!?]$/u.test(text))
}

// "What the Guild Plans|The guild will …": a word of a title, and at once one that opens a sentence
const join =
  /\p{Ll}{3}(?=(?:The|This|These|With|When|While|For|From|Through|Since|After|Our|Today|Whether|In (?:an?|the|this|recent)|As (?:an?|the|of)|At (?:an?|the)|To (?:an?|the))\s\p{Ll})/u
const longestTitle = 10

/** The length of a title that its source glued to the text below it. */
function findGluedTitle({ text }: Line): number | undefined {
  const opening = text.slice(0, maxLength)
  const match = join.exec(opening)
  if (!match) return undefined
  const end = match.index + match[0].length
  const words = opening.slice(0, end).split(/\s+/u)
  const isTitle = words.length >= 2 && words.length <= longestTitle && !/[.!?;,#@]/u.test(opening.slice(0, end))
  return isTitle && readCasing(words) === 'title' ? end : undefined
}

// "Media Contact Details|Contact Name": a capital right behind a small letter
function findGlue(opening: string, phrase: string): number | undefined {
  return /\p{Ll}$/u.test(phrase) && /^\p{Lu}/u.test(opening.slice(phrase.length)) ? phrase.length : undefined
}
