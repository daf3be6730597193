import type { Token } from '@presswork/language'
import { eastAsianNames } from '../lexicon/family-names.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import { readNameWords } from '../phrases/name-words.ts'
import type { Paragraph } from '../read-paragraphs.ts'

/** A full name found where the narration does not look. */
export interface FullName {
  readonly words: readonly string[]
  readonly name: string
}

interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
}

/**
 * The full names of those whom the narration calls by their surname alone: a headline, whose capitals hide where a name ends, or a
 * quotation may have them: "Ida Lund Appointed Dean", "“My partner, Vera Holm, knows,” …".
 */
export class FullNames {
  readonly #paragraphs: readonly Paragraph[]
  #places: ReadonlyMap<string, readonly Place[]> | undefined

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs
  }

  find(surname: string): FullName | undefined {
    this.#places ??= listPlaces(this.#paragraphs)
    for (const { tokens, at } of this.#places.get(surname) ?? []) {
      const span = readGivenBefore(tokens, at) ?? readGivenBehind(tokens, at)
      if (!span) continue
      const [from, to] = span
      const name = tokens
        .slice(from, to)
        .map(({ value, spaceBefore }, index) => (index > 0 && spaceBefore ? ` ${value}` : value))
        .join('')
      return { words: readNameWords(tokens, from, to), name }
    }
    return undefined
  }
}

/** Every word with a capital beside another, by its small letters. */
function listPlaces(paragraphs: readonly Paragraph[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const { sentences } of paragraphs)
    for (const tokens of sentences)
      for (let at = 0; at < tokens.length; at++) {
        if (!isNameWord(tokens[at])) continue
        if (!isNameWord(tokens[at - 1]) && tokens[at - 1]?.value !== '.' && !isNameWord(tokens[at + 1])) continue
        const { lower } = tokens[at] as Token
        const list = places.get(lower)
        if (list) list.push({ tokens, at })
        else places.set(lower, [{ tokens, at }])
      }
  return places
}

/** "| Ida Lund", "| Ida K. Lund", "my partner, | Mei-Lin Zhao": a common given name, or one behind a role. */
function readGivenBefore(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  const initial = tokens[at - 1]?.value === '.' && /^\p{Lu}$/u.test(tokens[at - 2]?.value ?? '')
  const last = initial ? at - 3 : at - 1
  if (!isNameWord(tokens[last]) || isRoleWord(tokens[last])) return undefined
  const joined = tokens[last - 1]?.value === '-' && !tokens[last]?.spaceBefore && isNameWord(tokens[last - 2])
  const from = joined ? last - 2 : last
  const before = tokens[from - 1]?.value === ',' ? tokens[from - 2] : tokens[from - 1]
  const titled = isRoleWord(before) || honorifics.has(before?.lower ?? '')
  return givenNames.has(tokens[from]?.lower ?? '') || titled ? [from, at + 1] : undefined
}

/** "| LEE HYUN-JUN NAMED", "| Tao Wenli |": a family name that goes first. */
function readGivenBehind(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  if (!eastAsianNames.has(tokens[at]?.lower ?? '') || !isNameWord(tokens[at + 1])) return undefined
  const hyphen = tokens[at + 2]
  if (hyphen?.value === '-' && !hyphen.spaceBefore) return [at, at + 4]
  return isNameWord(hyphen) ? undefined : [at, at + 2]
}
