import { createRequire } from 'node:module'

/** Characters that are looked at, from the start: more tell no more. */
const sample = 4000

/** Below this share of the scores the best guess is no better than the next. */
const sureness = 0.25

type Detector = typeof import('tinyld')

let detector: Detector | undefined

/**
 * The language of a text as an ISO 639-1 code; `null` where its letters do not tell. The profiles are loaded by the first call,
 * so that runs over English texts never pay for them.
 */
export function nameLanguage(text: string): string | null {
  detector ??= createRequire(import.meta.url)('tinyld') as Detector
  const best = detector.detectAll(text.slice(0, sample))[0]
  return best !== undefined && best.accuracy >= sureness && best.lang.length === 2 ? best.lang : null
}
