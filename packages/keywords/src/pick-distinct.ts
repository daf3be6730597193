import type { StemPhrase } from './candidate.ts'
import type { Term } from './gather-terms.ts'
import type { Scored } from './score-terms.ts'

/** What is left of a score that shares words with a better term; both still stand if both earn it. */
const shares = {
  /** It is part of the better one: "tunnel" beside "harbour tunnel". */
  part: 0.3,
  /** The better one is part of it: "harbour tunnel company" beside "harbour tunnel". */
  longer: 0.6,
  /** The same of names: "Mayor Ann Vell" beside "Ann Vell". */
  longerName: 0.2,
  /** Both have the same head: "road tunnel" beside "harbour tunnel". */
  head: 0.6,
  /** Another word is the same: "harbour law" beside "harbour tunnel". */
  word: 0.8,
}

/** Only so many of the best are compared, and so many more for each one wanted: what comes later stays below in any case. */
const shortlist = { least: 50, each: 10 }

/**
 * The best terms, up to `maximum` phrases and as many words between them, each weighed against those before it (maximal marginal
 * relevance: Carbonell and Goldstein 1998).
 */
export function pickDistinct(scored: readonly Scored<Term>[], maximum: number): Scored<Term>[] {
  const rest = scored
    .slice(0, shortlist.least + shortlist.each * maximum)
    .map(({ term, score }) => ({ term, score, stems: stemsOf(term.phrase) }))
  const picked: Scored<Term>[] = []
  let phrases = 0
  let words = 0
  while (rest.length > 0 && phrases < maximum) {
    let best = 0
    for (let index = 1; index < rest.length; index++) {
      if ((rest[index]?.score ?? 0) > (rest[best]?.score ?? 0)) best = index
    }
    const [chosen] = rest.splice(best, 1)
    if (!chosen || chosen.score === 0) break
    if (chosen.stems.length > 1) phrases++
    else if (++words > maximum) continue
    picked.push({ term: chosen.term, score: chosen.score })
    for (const candidate of rest) candidate.score *= remainingShare(chosen, candidate)
  }
  return picked
}

interface Candidate {
  readonly term: Term
  readonly stems: readonly string[]
}

function remainingShare(better: Candidate, { term, stems }: Candidate): number {
  if (!stems.some((stem) => better.stems.includes(stem))) return 1
  if (holdsInOrder(better.stems, stems)) {
    // It never stands without the better one: nothing of its own.
    return term.mentions.length <= better.term.mentions.length ? 0 : shares.part
  }
  if (holdsInOrder(stems, better.stems)) return isName(term) && isName(better.term) ? shares.longerName : shares.longer
  return better.stems.at(-1) === stems.at(-1) ? shares.head : shares.word
}

function isName({ names, mentions }: Term): boolean {
  return names === mentions.length
}

function holdsInOrder(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.length > inner.length && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `)
}

/** The stems of a phrase, from first to last. */
export function stemsOf({ head, stem }: StemPhrase): string[] {
  return head ? [...stemsOf(head), stem] : [stem]
}
