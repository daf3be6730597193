import type { Token } from '@presswork/language'
import { auxiliaries } from '../lexicon/function-words.ts'
import { quotationMark } from '../narration/segment.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseAt, readPhraseBefore } from '../phrases/read-phrase.ts'
import type { Clause } from './clause.ts'
import { readParticle } from './cue-particle.ts'
import { findActor } from './find-actor.ts'
import { findAuthor } from './find-author.ts'
import { findSentenceSubject, findSubject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { isVerb } from './subject-first.ts'
import { readVerbGroup } from './verb-group.ts'

/** "Lund is warning that", "Lund left early, saying", "…, with Lund adding" */
export const participle: ClauseReader = {
  ruleId: 'participle',
  read({ tokens }, { at, form }, previous) {
    if (!form?.ing || !isVerb(tokens, at, form)) return undefined
    const group = readVerbGroup(tokens, at)
    if (group.negated) return undefined
    const cueTo = readParticle(tokens, at, form)
    const makeClause = (subject: NounPhrase, from: number, apposition?: Clause['apposition']): Clause => ({
      ruleId: 'participle',
      subject,
      apposition,
      cueFrom: at,
      cueTo,
      from,
      to: cueTo,
      class: form.class,
    })
    if (group.be) {
      const found = findSubject(tokens, group.from)
      return found && makeClause(found.phrase, found.phrase.from, found.apposition)
    }
    // "footage of Lund saying": a name right before the participle
    const adjacent = tokens[group.from - 1]?.type === 'word' ? readPhraseBefore(tokens, group.from) : undefined
    const named =
      adjacent?.kind === 'description'
        ? findAuthor(tokens, adjacent)
        : adjacent && !isAddressed(tokens, adjacent, previous)
          ? adjacent
          : undefined
    // "After saying so, Lund left": the subject follows
    const opens =
      group.from === 0 ||
      (group.from === 1 && /^(?:after|before|by|while|when|in|without)$/.test(tokens[0]?.lower ?? ''))
    if (opens) {
      const subject = findSubjectBehind(tokens, cueTo)
      return subject && makeClause(subject, group.from)
    }
    const subject =
      named ??
      (previous && !isRelative(tokens, previous) && !isReported(tokens, previous) ? previous.subject : undefined) ??
      findOther(tokens, group.from) ??
      findSentenceSubject(tokens, group.from) ??
      previous?.subject
    return subject && makeClause(subject, group.from)
  },
}

/** "The port's director, | Ida Lund, | opened it, calling", but not "I opened it, calling" */
function findOther(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const phrase = findActor(tokens, end)?.phrase
  return phrase && !/^(?:i|we|you)$/.test(tokens[phrase.from]?.lower ?? '') ? phrase : undefined
}

/** "Lund wrote to | Mayor Okoro and Ben Roe | saying": they are written to. */
function isAddressed(tokens: readonly Token[], { from }: NounPhrase, previous: Clause | undefined): boolean {
  if (!previous?.subject || previous.cueTo >= from) return false
  const between = tokens.slice(previous.cueTo, from)
  return between.some(({ lower }) => lower === 'to') && !between.some(({ partOfSpeech }) => partOfSpeech === 'VERB')
}

/** How many commas behind an opening participle its subject may stand. */
const mostCommas = 3

/** "Bemoaning the “wind,” | Lund | left": the name or pronoun behind the comma that a verb follows. */
function findSubjectBehind(tokens: readonly Token[], from: number): NounPhrase | undefined {
  let commas = 0
  for (let index = from; index < tokens.length && commas < mostCommas; index++) {
    if (tokens[index]?.value !== ',' && tokens[index]?.value !== quotationMark) continue
    commas++
    const phrase = readPhraseAt(tokens, index + 1)
    const verb = phrase && tokens[phrase.to]
    if (phrase && verb && (auxiliaries.has(verb.lower) || /^(?:VERB|AUX|ADV)$/.test(verb.partOfSpeech ?? '')))
      return phrase
  }
  return undefined
}

/** "a clerk who said it was late, saying": the relative clause has a subject of its own. */
function isRelative(tokens: readonly Token[], { subject, cueFrom }: Clause): boolean {
  return subject !== undefined && tokens.slice(subject.to, cueFrom).some(({ lower }) => /^(?:who|which)$/.test(lower))
}

/** "Lund thinks we must insist on it, saying": "we" speak in what is reported, not beside it. */
function isReported(tokens: readonly Token[], { subject }: Clause): boolean {
  return subject !== undefined && /^(?:i|we|you)$/.test(tokens[subject.from]?.lower ?? '')
}
