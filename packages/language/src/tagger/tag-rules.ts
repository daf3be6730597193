import type { WordPart } from './lexicon.ts'
import { loader, tagNames } from './model.ts'

/** Rules see a word that has a hint as a number from here, as wink-nlp numbers them. */
const firstHint = 1_080_000
const hintCount = 256
/** "Anything else": the state to fall back to, where a shorter pattern has been seen already. */
const otherwise = 2_070_003

/** A pattern of tags and hinted words that has been read to its end. */
interface Pattern {
  /** The tag that one of its words gets. */
  readonly tag: number
  /** Whether it gets it only if it may be that. */
  readonly ifPossible: boolean
  /** Which word: so many after the first. */
  readonly offset: number
}

type States<Value> = Readonly<Record<string, Value>>
type Exported = [
  size: number,
  last: number,
  next: States<States<number>>,
  names: States<string>,
  marks: States<number[]>,
]

const machines = loader.pos().machines.map(readMachine)

/**
 * The tag of every part: what the word is most often, changed by wink's rules where the words around it say otherwise ("to
 * use" is a verb). The rules are state machines over tags and hinted words, run one after the other.
 */
export function chooseTags(parts: readonly WordPart[]): number[] {
  const tags = parts.map(({ tag }) => tag)
  for (const machine of machines) machine(parts, tags)
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as WordPart
    if (part.fixed) tags[index] = part.tag
  }
  return tags
}

type Machine = (parts: readonly WordPart[], tags: number[]) => void

function readMachine(json: string): Machine {
  const [, last, transitions, names, marks] = JSON.parse(json) as Exported
  const width = tagNames.length + hintCount
  const next = new Uint8Array((last + 1) * width)
  const fallback = new Uint8Array(last + 1)
  const patterns: (Pattern | undefined)[] = []
  for (const [state, row] of Object.entries(transitions)) {
    for (const [symbol, target] of Object.entries(row)) {
      if (Number(symbol) === otherwise) fallback[Number(state)] = target
      else if (Number(symbol) < tagNames.length) next[Number(state) * width + Number(symbol)] = target
      else if (Number(symbol) > firstHint) {
        next[Number(state) * width + tagNames.length + Number(symbol) - firstHint] = target
      }
    }
  }
  for (const [state, name] of Object.entries(names)) {
    // "-16" is a verb whatever the word, "16" a verb if it may be one.
    patterns[Number(state)] = {
      tag: Math.abs(Number(name)),
      ifPossible: !name.startsWith('-'),
      offset: marks[state]?.[0] ?? 0,
    }
  }
  return (parts, tags) => runMachine({ width, next, fallback, patterns }, parts, tags)
}

interface Tables {
  readonly width: number
  /** The state that follows a state and a symbol; 0 is the start. */
  readonly next: Uint8Array
  /** The finished pattern a state falls back to; 0 for none. */
  readonly fallback: Uint8Array
  /** Of the states at which a pattern is finished. */
  readonly patterns: readonly (Pattern | undefined)[]
}

/** Finds the longest pattern from every word on, changes a tag by it, and goes on behind it. */
function runMachine({ width, next, fallback, patterns }: Tables, parts: readonly WordPart[], tags: number[]): void {
  for (let from = 0; from < parts.length; from++) {
    let state = 0
    let shorter = 0
    let shorterEnd = from
    for (let at = from; at <= parts.length; at++) {
      const hint = parts[at]?.hint ?? 0
      const symbol = hint === 0 ? tags[at] : tagNames.length + hint
      state = symbol === undefined ? 0 : (next[state * width + symbol] as number)
      if (state === 0 && shorter === 0) break
      if (state === 0 || patterns[state] !== undefined) {
        const pattern = patterns[state === 0 ? shorter : state] as Pattern
        applyPattern(pattern, from, parts, tags)
        from = state === 0 ? shorterEnd : at
        break
      }
      if (fallback[state] !== 0) {
        shorter = fallback[state] as number
        shorterEnd = at
      }
    }
  }
}

function applyPattern(
  { tag, ifPossible, offset }: Pattern,
  from: number,
  parts: readonly WordPart[],
  tags: number[],
): void {
  const at = from + offset
  if (!ifPossible || parts[at]?.tags.has(tag)) tags[at] = tag
}
