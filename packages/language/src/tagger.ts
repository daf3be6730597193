import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp'

/** A list of wink-nlp's that grows with what it reads, and where each value stands in it. */
interface ValueList {
  readonly list: string[]
  readonly hash: Record<string, number>
  /** Where the next value will stand. */
  index: number
}

interface Loader {
  core(): { readonly features: Readonly<Record<string, ValueList>> }
  metaCER(): { readonly machines: string; readonly transformers: readonly unknown[] }
}

/** After this much text (UTF-16 units) the tagger is made anew, so that memory stays flat. */
const memory = 5_000_000

const loader = model as unknown as Loader
const core = loader.core()
const words = core.features.lexeme as ValueList
const affixes = [core.features.prefix, core.features.suffix, core.features.shape] as ValueList[]
const knownWords = words.list.length
const knownAffixes = affixes.map(({ list }) => list.length)

let tagger = makeTagger()
let remembered = 0
let forgotten = knownWords

/**
 * wink-nlp as it is before it has read anything. What a word is to it (a word, a number, a name) is settled where it first
 * meets it, so without this the tags of one document would depend on the documents before it.
 *
 * @param length of the text to be tagged, in UTF-16 units
 */
export function openTagger(length: number): WinkMethods {
  for (const word of words.list.slice(forgotten)) delete words.hash[word]
  affixes.forEach((affix, index) => {
    truncate(affix, knownAffixes[index] as number)
  })
  remembered += length
  if (remembered > memory) {
    truncate(words, knownWords)
    tagger = makeTagger()
    remembered = length
  }
  // A tagger's own table goes by the places of the words in this list, so it stays until the tagger goes.
  forgotten = words.list.length
  return tagger
}

function truncate(values: ValueList, length: number): void {
  for (const value of values.list.splice(length)) delete values.hash[value]
  values.index = length
}

function makeTagger(): WinkMethods {
  const parts: Loader = {
    ...loader,
    core: () => core,
    // Patterns that tagging does without; the loader doubles their length each time it is asked for them.
    metaCER: () => ({ machines: '[]', transformers: [] }),
  }
  return winkNLP(parts as unknown as Model, ['pos'])
}
