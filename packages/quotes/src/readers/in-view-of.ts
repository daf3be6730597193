import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { quotationMark } from '../narration/segment.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import type { ClauseReader } from './reader.ts'

/** "For Mayor Ida Lund, the pier is “a gift”", "To her, it was “a gift”": whose view the sentence gives. */
export const inViewOf: ClauseReader = {
  ruleId: 'in-view-of',
  triggers: new Set([quotationMark]),
  read({ tokens }, _, previous) {
    if (previous || !/^(?:for|to)$/.test(tokens[0]?.lower ?? '')) return undefined
    const subject = readPronoun(tokens) ?? readPerson(tokens)
    // "For Ida Lund, Ben Roe and others"
    if (!subject || tokens[subject.to]?.value !== ',') return undefined
    const cue = { cueFrom: 0, cueTo: 1, from: 0, to: subject.to + 1 }
    return { ruleId: this.ruleId, subject, apposition: undefined, ...cue, class: 'stance' }
  },
}

function readPronoun(tokens: readonly Token[]): NounPhrase | undefined {
  if (!/^(?:her|him)$/.test(tokens[1]?.lower ?? '')) return undefined
  return { kind: 'pronoun', from: 1, to: 2, nameFrom: 1, nameTo: 2, roleFrom: 2, roleTo: 2 }
}

function readPerson(tokens: readonly Token[]): NounPhrase | undefined {
  const phrase = readPhraseAt(tokens, 1)
  if (phrase?.kind !== 'name') return undefined
  const led = tokens.slice(phrase.roleFrom, phrase.roleTo).some(isRoleWord)
  return led || givenNames.has(tokens[phrase.nameFrom]?.lower ?? '') ? phrase : undefined
}
