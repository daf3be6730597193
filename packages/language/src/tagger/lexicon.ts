import { core, type LexemeCache, lexemeCount, loader, readerOf, tagNames } from './model.ts'

/** A token of wink-nlp's: a word, a part of a contraction ("do" and "n't"), a mark. */
export interface WordPart {
  /** As written. */
  readonly value: string
  /** What it is most often, as the number of a tag. */
  readonly tag: number
  /** Whether no rule changes that: parts of contractions. */
  readonly fixed: boolean
  /** The number by which tag rules know a word that they treat by itself; 0 for most. */
  readonly hint: number
  /** What it may be. */
  readonly tags: ReadonlySet<number>
  /** Its dictionary form, where that does not depend on its tag. */
  readonly lemma: string | null
  /** In lower case and common spelling. */
  readonly normal: string
  /** Its dictionary form with each tag that has been asked for. */
  readonly lemmas: (string | undefined)[]
}

const { list: lexemes, hash: lexemeOf } = core.features.lexeme
const clusters = core.features.posClusters.list
const usualTag = readerOf('pos')
const hintOf = readerOf('posHint')
const clusterOf = readerOf('lexemeCID')
const normalOffset = readerOf('normal')
const lemmaOf = readerOf('lemma')
const hasSingleLemma = readerOf('isSLemma')
const isBaseForm = readerOf('isBaseForm')
const isContraction = readerOf('isContraction')
const isRespelt = readerOf('isSpellingMapped')

/** Words that the list does not know and whose looks say nothing are nouns. */
const noun = core.pos.hash.NOUN as number
const unknownTags = clusters[0] as ReadonlySet<number>

/** The list as the functions of the model ask for it: without any word met in a text. */
const cache: LexemeCache = {
  lookup(word) {
    const lexeme = lexemeOf[word]
    return [
      lexeme === undefined ? lexemeCount : isContraction(lexeme) ? (contractionParts(lexeme)[0] as number) : lexeme,
    ]
  },
  intrinsicSize: () => lexemeCount,
  posOf: usualTag,
  hasSamePOS(word, tag) {
    const lexeme = lexemeOf[word]
    if (lexeme === undefined || isContraction(lexeme) || !isBaseForm(lexeme)) return false
    return mayBe(lexeme).has(core.pos.hash[tag] as number)
  },
}
const { pos: guessTag } = loader.featureFn(core.packing.config)

/** Whether the word list holds `text`, in this case and spelling. */
export function isLexeme(text: string): boolean {
  return lexemeOf[text] !== undefined
}

/** The parts of a lexeme, one but for contractions; `undefined` if `text` is none. */
export function readLexeme(text: string): WordPart[] | undefined {
  const lexeme = lexemeOf[text]
  if (lexeme === undefined) return undefined
  return isContraction(lexeme) ? readContraction(lexeme) : [readKnown(text, lexeme)]
}

/** One part, never cut. Of what the word list does not know, the category and the ending tell what it is. */
export function readWhole(value: string, category: number): WordPart {
  const lexeme = lexemeOf[value]
  return lexeme === undefined ? readUnknown(value, category) : readKnown(value, lexeme)
}

function readUnknown(value: string, category: number): WordPart {
  const lower = value.toLowerCase()
  const known = lexemeOf[lower]
  return {
    value,
    tag: guessTag(value, category, cache) || noun,
    fixed: false,
    hint: 0,
    tags: known === undefined ? unknownTags : mayBe(normalOf(known, 0)),
    lemma: null,
    normal: known === undefined ? lower : (lexemes[normalOf(known, 0)] as string),
    lemmas: [],
  }
}

/** The dictionary form of a part, in lower case, once its tag is known. */
export function lemmaWith(part: WordPart, tag: number): string {
  if (part.lemma !== null) return part.lemma
  part.lemmas[tag] ??= loader.addons.lemmatize(part.normal, tagNames[tag] as string, cache)
  return part.lemmas[tag]
}

function readKnown(value: string, lexeme: number): WordPart {
  const spelling = isRespelt(lexeme) ? lemmaOf(lexeme) : lexeme
  const normal = normalOf(lexeme, normalOffset(lexeme))
  return {
    value,
    tag: usualTag(spelling) || noun,
    fixed: false,
    hint: hintOf(lexeme),
    tags: mayBe(normal),
    lemma: hasSingleLemma(spelling) ? (lexemes[lemmaOf(spelling)] as string) : null,
    normal: lexemes[normal] as string,
    lemmas: [],
  }
}

/** "don't": what its parts are stands in the model, in fours. */
function readContraction(lexeme: number): WordPart[] {
  const numbers = contractionParts(lexeme)
  const parts: WordPart[] = []
  for (let index = 0; index < numbers.length; index += 4) {
    const [part = 0, normal = 0, lemma = 0, tag = noun] = numbers.subarray(index, index + 4)
    parts.push({
      value: lexemes[part] as string,
      tag,
      fixed: true,
      hint: hintOf(part),
      tags: mayBe(normal),
      lemma: lexemes[lemma] as string,
      normal: lexemes[normal] as string,
      lemmas: [],
    })
  }
  return parts
}

/** For a contraction the place of its parts and their number stand where others have their lemma. */
function contractionParts(lexeme: number): Uint32Array {
  const packed = lemmaOf(lexeme)
  const start = packed & 0x3fff
  return core.xpansions.subarray(start, start + ((packed >>> 14) & 0x1f))
}

/** The lower-case form, `offset` further on in the list; of a variant spelling the common one. */
function normalOf(lexeme: number, offset: number): number {
  return isRespelt(lexeme) ? lemmaOf(lexeme) : lexeme + offset
}

function mayBe(lexeme: number): ReadonlySet<number> {
  return clusters[clusterOf(lexeme)] as ReadonlySet<number>
}
