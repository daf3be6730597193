import type { StemPhrase } from './candidate.ts'
import type { Term } from './gather-terms.ts'

/** What is left of a score that shares words with a better term; both still stand if both earn it. */
const shares = {
  /** It is part of the better one: "tunnel" beside "harbour tunnel". */
  part: 0.3,
  /** The better one is part of it: "harbour tunnel company" beside "harbour tunnel". */
  longer: 0.6,
  /** The same of names: "Mayor Ann Vell" beside "Ann Vell". */
  longerName: 0.2,
  /** Both have the same head: "road tunnel" beside "harbour tunnel". */
  head: 0.7,
  /** Both open with the same word: "harbour law" beside "harbour tunnel". */
  opening: 0.8,
  /** The head of one is another word of the other: "tunnel law" beside "harbour tunnel". */
  crossed: 0.65,
  /** Words within are the same: "old harbour law" beside "harbour tunnel". */
  inner: 0.5,
}

/** So many times as often as the better one must a part of it stand to be a keyphrase, too. */
const ownShare = 1

/** A term with the score that better ones leave it. */
interface Candidate {
  readonly term: Term
  score: number
  /** How many of the picked ones are counted in `score`. */
  weighed: number
}

/**
 * The best terms, up to `maximum` phrases and the words among the first `maximum` terms, each weighed against those before it (maximal marginal
 * relevance: Carbonell and Goldstein 1998).
 *
 * @param terms best first
 */
export function pickDistinct(terms: readonly Term[], maximum: number): Candidate[] {
  const rest = terms.map((term) => ({ term, score: term.score, weighed: 0 }))
  const picked: Candidate[] = []
  let phrases = 0
  while (phrases < maximum) {
    const chosen = takeBest(rest, picked)
    if (!chosen || chosen.score === 0) break
    if (chosen.term.phrase.length > 1) phrases++
    // Further down, the ranker of words knows better.
    else if (picked.length >= maximum) continue
    picked.push(chosen)
  }
  return picked
}

/** Takes the best one out of the list. Scores only fall: from where those at the start are no better, none needs to be weighed. */
function takeBest(rest: Candidate[], picked: readonly Candidate[]): Candidate | undefined {
  let best = 0
  let score = -1
  for (let index = 0; index < rest.length; index++) {
    const candidate = rest[index] as Candidate
    if (candidate.term.score <= score) break
    for (; candidate.weighed < picked.length; candidate.weighed++) {
      candidate.score *= remainingShare((picked[candidate.weighed] as Candidate).term, candidate.term)
    }
    if (candidate.score > score) {
      best = index
      score = candidate.score
    }
  }
  return rest.splice(best, 1)[0]
}

function remainingShare(better: Term, term: Term): number {
  if (!sharesWord(better.phrase, term.phrase)) return 1
  if (holdsInOrder(better.phrase, term.phrase)) {
    // It hardly stands without the better one: nothing of its own.
    return term.mentions.length <= ownShare * better.mentions.length ? 0 : shares.part
  }
  // "Mayor Vell" beside "Mayor Ann Vell"
  if (skipsWords(better.phrase, term.phrase)) return 0
  if (isName(term) && isName(better)) {
    if (skipsWords(term.phrase, better.phrase)) return shares.longerName
  } else if (holdsInOrder(term.phrase, better.phrase)) return shares.longer
  return shareOfOverlap(better.phrase, term.phrase)
}

/** What phrases leave each other of which neither holds the other, by where the word stands that they share. */
function shareOfOverlap(a: StemPhrase, b: StemPhrase): number {
  if (lastWord(a) === lastWord(b)) return shares.head
  if (firstWord(a) === firstWord(b)) return shares.opening
  return hasWord(a, lastWord(b)) || hasWord(b, lastWord(a)) ? shares.crossed : shares.inner
}

function isName({ names, mentions }: Term): boolean {
  return names === mentions.length
}

function sharesWord(a: StemPhrase, b: StemPhrase): boolean {
  for (let one: StemPhrase | undefined = a; one; one = one.head) if (hasWord(b, lastWord(one))) return true
  return false
}

function hasWord(phrase: StemPhrase, word: StemPhrase): boolean {
  for (let node: StemPhrase | undefined = phrase; node; node = node.head) if (lastWord(node) === word) return true
  return false
}

function holdsInOrder(outer: StemPhrase, inner: StemPhrase): boolean {
  if (outer.length <= inner.length) return false
  for (let start: StemPhrase | undefined = outer; start; start = start.head) if (endsWith(start, inner)) return true
  return false
}

/** Whether the words of one phrase stand in another in their order, be they side by side there or not. */
function skipsWords(outer: StemPhrase, inner: StemPhrase): boolean {
  let rest: StemPhrase | undefined = inner
  for (let node: StemPhrase | undefined = outer; node && rest; node = node.head) {
    if (lastWord(node) === lastWord(rest)) rest = rest.head
  }
  return rest === undefined
}

function endsWith(outer: StemPhrase, inner: StemPhrase): boolean {
  if (lastWord(outer) !== lastWord(inner)) return false
  if (!inner.head) return true
  return outer.head !== undefined && endsWith(outer.head, inner.head)
}

function firstWord(phrase: StemPhrase): StemPhrase {
  let node = phrase
  while (node.head) node = node.head
  return node
}

function lastWord(phrase: StemPhrase): StemPhrase {
  return phrase.last ?? phrase
}
