import model from 'wink-eng-lite-web-model'

/** Where a property of a lexeme is packed: which of its words, the bits, how far to shift them. */
type Packing = readonly [word: number, mask: number, shift: number, ...rest: number[]]

interface CoreModel {
  readonly packing: {
    readonly size: number
    readonly layout: Readonly<Record<string, Packing>>
    readonly config: unknown
  }
  /** `packing.size` words a lexeme. */
  readonly lexicon: Uint32Array
  /** Parts of contractions, in fours: lexeme, normal form, lemma, tag. */
  readonly xpansions: Uint32Array
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
  readonly pos: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> }
  readonly tcat: { readonly hash: Readonly<Record<string, number>> }
  readonly trex: unknown
  readonly preserve: unknown
}

/** What the model's own functions ask of wink-nlp's cache of lexemes. */
export interface LexemeCache {
  lookup(word: string): readonly number[]
  intrinsicSize(): number
  posOf(index: number): number
  hasSamePOS(word: string, tag: string): boolean
}

interface Loader {
  core(): CoreModel
  /** State machines of the tag rules, each as JSON. */
  pos(): { readonly machines: readonly string[] }
  featureFn(config: unknown): { pos(word: string, category: number, cache: LexemeCache): number }
  readonly addons: { lemmatize(normal: string, tag: string, cache: LexemeCache): string }
}

/** wink's English model, as far as tagging reads it; its own types tell nothing. */
export const loader: Loader = model as unknown as Loader

/** Word list, tags and patterns of the model. */
export const core: CoreModel = loader.core()

/** The number of lexemes. */
export const lexemeCount: number = core.features.lexeme.list.length

/** The names of the tags (UPOS), by number. */
export const tagNames: readonly string[] = core.pos.list

/** A reader of one packed property of the lexemes. */
export function readerOf(property: string): (lexeme: number) => number {
  const [word, mask, shift] = core.packing.layout[property] as Packing
  const { lexicon } = core
  const { size } = core.packing
  return (lexeme) => ((lexicon[lexeme * size + word] as number) & mask) >>> shift
}
