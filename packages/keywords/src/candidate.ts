import type { Span } from '@presswork/model'
import type { Sentence, Word } from 'nlcst'
import type { Form } from './read-form.ts'

/** A content word, which may be a keyword or part of a phrase; a possessive ending is left off. */
export interface CandidateWord extends Span {
  readonly form: Form
  /** Its stem in the text. */
  readonly phrase: StemPhrase
  /** Words of the text before it. */
  readonly position: number
  /** Nouns and names may end a phrase; adjectives and participles may only open one or stand within it; other verbs part phrases. */
  readonly part: 'noun' | 'name' | 'adjective' | 'participle' | 'verb'
  /** Whether it says by itself what a text is about: a name, or a noun that is no shell noun. */
  readonly specific: boolean
  /** Whether a noun stands right after it: "harbour" in "harbour tunnel". */
  readonly modifies: boolean
  /** Whether a noun or an adjective stands right before it: "tunnel" in "harbour tunnel". */
  readonly modified: boolean
  readonly node: Word
  /** Where `node` stands among the children of `parent`. */
  readonly index: number
  readonly parent: Sentence
}

/** Words by their stems: what forms of one word or phrase have in common. A text has one object for each. */
export interface StemPhrase {
  /** The phrase without its last word; `undefined` for a word. */
  readonly head: StemPhrase | undefined
  /** Its last word. */
  readonly stem: string
  /** Rarity of its commonest word: a phrase is as common as that. */
  readonly commonest: number
  /** Letters of its stems, and the spaces between them. */
  readonly letters: number
  /** How many words it has. */
  readonly length: number
  /** Its last word alone; `undefined` if it is one word itself. */
  readonly last: StemPhrase | undefined
  /** In the scope that `counted` names: how often the word stands in runs. */
  frequency: number
  /** There: how many words and phrases have it. */
  families: number
  counted: readonly Gathered[] | undefined
  /** What was last gathered under it: a field is looked up faster than a map by objects. Holds for the scope it names only. */
  term: Gathered | undefined
  /** The same of content words. */
  word: Gathered | undefined
  /** A phrase that goes on from it; most have one at most, and do without a map. */
  first: StemPhrase | undefined
  /** The others, by their last word. */
  others: Map<string, StemPhrase> | undefined
}

/** What is gathered in one scope. */
export interface Gathered {
  /** Above 0, higher is better; 0 until all of the scope is gathered. */
  score: number
  readonly phrase: StemPhrase
  /** The list that it is part of. */
  readonly scope: readonly Gathered[]
}

/** One place where a word or phrase stands: `phrase.length` words of a run from index `first` on. */
export interface TermMention {
  readonly phrase: StemPhrase
  readonly words: readonly CandidateWord[]
  readonly first: number
}

/** A word or phrase with all its mentions in a scope, in text order. */
export interface Mentioned {
  readonly phrase: StemPhrase
  readonly mentions: readonly TermMention[]
}

/** What a text is ranked by: both lists are sorted and disjoint. */
export interface Candidates {
  readonly runs: readonly CandidateRun[]
  /** All content words, be they in runs or not. */
  readonly words: readonly CandidateWord[]
}

/** Candidate words that stand side by side, with the words and phrases they make up. */
export interface CandidateRun extends Span {
  readonly words: readonly CandidateWord[]
  readonly mentions: readonly TermMention[]
  /** Words of the text before it. */
  readonly position: number
  /** Whether it stands in the title or a heading, where capitals mislead taggers: evidence rather than text. */
  readonly heading: boolean
  /** The part of speech of what stands right before it; `undefined` for marks, and at the start of a sentence. */
  readonly before: string | undefined
  /** The same of what stands right after it; `mark` for marks. */
  readonly after: string | undefined
  /** Whether a verb of saying stands right before it: "said Vell". */
  readonly afterSpeech: boolean
  /** Whether a verb of saying stands right after it: "Vell said". */
  readonly beforeSpeech: boolean
}
