import type { Span } from '@presswork/model'
import { listRoleCues } from '../lexicon/role-cues.ts'
import type { Line } from '../lines/line.ts'

const maxLength = 90

/**
 * The heading that stands in the block it heads: `About Acme: Acme is …`, `Disclaimer: The information …`, or glued to the next
 * words by its source (`Media Contact DetailsName: Jane Roe`). Without its colon; `undefined` if there is none.
 */
export function readRunIn(line: Line): Span | undefined {
  if (line.block.kind !== 'paragraph' || line.kind !== 'text') return undefined
  const { start } = line.block
  const opening = line.text.slice(0, maxLength)
  const cues = listRoleCues(opening)
  if (cues.length === 0) return undefined
  const colon = opening.search(/\s?:(?=\s|$)/)
  // "About Acme (NYSE: ACME)": the colon is inside the heading
  const inBrackets = colon !== -1 && opening.lastIndexOf('(', colon) > opening.lastIndexOf(')', colon)
  const head = colon === -1 || inBrackets ? '' : opening.slice(0, colon)
  const hasText = colon !== -1 && line.text.slice(colon).replace(/^[\s:]+/, '') !== ''
  for (const { pattern, runIn } of cues) {
    if (!runIn) continue
    const glued = pattern.exec(opening)?.[0]
    // Only a fixed phrase can be told from what is glued to it
    if (glued !== undefined && glued.length < 40) {
      const after = findGlue(opening, glued)
      if (after !== undefined) return { start, end: start + after }
    }
    if (hasText && pattern.test(head) && head.split(/\s+/).length <= 9) return { start, end: start + head.length }
  }
  return undefined
}

// "Media Contact Details|Contact Name": a capital right behind a small letter
function findGlue(opening: string, phrase: string): number | undefined {
  return /\p{Ll}$/u.test(phrase) && /^\p{Lu}/u.test(opening.slice(phrase.length)) ? phrase.length : undefined
}
