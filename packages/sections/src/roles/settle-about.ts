import type { Opening } from '../opening.ts'

/**
 * "About X" is boilerplate only where no more of the body follows: "About the new channel" in the middle of a text is a section
 * of its body.
 */
export function settleAbout(openings: readonly Opening[]): Opening[] {
  let bodyFollows = false
  const settled: Opening[] = []
  for (const opening of openings.toReversed()) {
    if (opening.role === 'body') bodyFollows = true
    settled.push(opening.role === 'about' && bodyFollows ? { ...opening, role: 'body' } : opening)
  }
  return settled.reverse()
}
