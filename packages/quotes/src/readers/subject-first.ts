import type { Token } from '@presswork/language'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { quotationMark } from '../narration/segment.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Clause } from './clause.ts'
import { readParticle } from './cue-particle.ts'
import { findSentenceSubject, findSubject, type Subject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { readVerbGroup } from './verb-group.ts'

/** "Lund said", "the mayor, a former judge, has also warned", "Lund went on to say" */
export const subjectFirst: ClauseReader = {
  ruleId: 'subject-first',
  read({ tokens }, { at, form }, previous) {
    if (!form || form.ing || !isVerb(tokens, at, form)) return undefined
    const group = readVerbGroup(tokens, at)
    if (group.negated || group.be) return undefined
    const before = tokens[group.from - 1]
    const coordinated = before && /^(?:and|but|or|then)$/.test(before.lower)
    // "Lund went on to say", but not "a framework to recommend": behind a noun, an infinitive says what the noun is for.
    if (group.infinitive && before?.partOfSpeech === 'NOUN') return undefined
    const shared = coordinated || (group.infinitive && before !== undefined)
    // "According to Lund, the members intend to agree on": the source goes on.
    if (group.infinitive && previous?.ruleId === 'according-to') return undefined
    const habit = group.infinitive && habits.test(before?.lower ?? '')
    const found = coordinated
      ? findSharedSubject(tokens, group.from, previous)
      : habit
        ? findSubject(tokens, readVerbGroup(tokens, group.from - 1).from)
        : shared
          ? undefined
          : findSubject(tokens, group.from)
    const subject =
      found?.phrase ?? (shared ? (previous?.subject ?? findSentenceSubject(tokens, group.from)) : undefined)
    if (!subject || isEmptyIt(tokens, subject, previous !== undefined || shared)) return undefined
    const cueTo = readParticle(tokens, at, form)
    const from = found ? (found.from ?? subject.from) : group.from
    return {
      ruleId: this.ruleId,
      subject,
      apposition: found?.apposition,
      cueFrom: at,
      cueTo,
      from,
      to: cueTo,
      class: form.class,
    }
  },
}

/** "As Lund | liked | to say" */
const habits = /^(?:likes?|liked|loves?|loved|used|tends?|tended)$/

/** "Lund laughed and said": the subject of the verb before "and". */
function findSharedSubject(tokens: readonly Token[], from: number, previous: Clause | undefined): Subject | undefined {
  const verb = tokens[from - 2]
  if (verb?.type !== 'word' || !(verb.partOfSpeech === 'VERB' || verb.lower.endsWith('ed'))) return undefined
  // "was not her view and dismissed"
  if (/^(?:his|her|its|their|our|my|the|a)$/.test(tokens[from - 3]?.lower ?? '')) return undefined
  const found = findSubject(tokens, readVerbGroup(tokens, from - 2).from)
  // "Lund said the ledger should be opened but said": what is reported has a subject of its own, which says nothing.
  const reports = previous?.class === 'speech' && previous.subject && found && previous.cueTo <= found.phrase.from
  return reports && !canSpeak(tokens, found.phrase) ? undefined : found
}

function canSpeak(tokens: readonly Token[], { kind, from, to }: NounPhrase): boolean {
  return kind === 'description' ? isRoleWord(tokens[to - 1]) : tokens[from]?.lower !== 'it'
}

/** "Lund said it shows that …": "it" is what was said, nobody who says. */
function isEmptyIt(tokens: readonly Token[], subject: NounPhrase, reported: boolean): boolean {
  return reported && /^(?:it|this|that)$/.test(tokens[subject.from]?.lower ?? '') && subject.to === subject.from + 1
}

/** Forms that are also nouns count as verbs where the tagger says so or what follows can only follow a verb. */
export function isVerb(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  // "Acme recalls | 48,000 chairs", "… | about 300 cases"
  if (form.lemma === 'recall' && (next?.type === 'number' || tokens[at + 2]?.type === 'number')) return false
  // "who asked | not to be named", "asked | to remain anonymous"
  if (form.lemma === 'ask' && /^(?:not|to)$/.test(next?.lower ?? '')) return false
  // "continues to advocate": goes on doing so
  if (form.lemma === 'continue' && next?.lower === 'to') return false
  if (form.clear) return true
  if (form.lemma === 'put') return next?.lower === 'it'
  // "The court held | that"
  if (form.lemma === 'hold') return next?.lower === 'that' && token.partOfSpeech !== 'NOUN'
  // "She went on: …"
  if (form.lemma === 'go') {
    const after = tokens[at + 2]?.value
    return next?.lower === 'on' && (after === 'about' || after === ':' || after === ',' || after === quotationMark)
  }
  if (form.lemma === 'point' && next?.lower === 'out') return true
  const previous = tokens[at - 1]
  if (/^(?:,|:|that)$/.test(next?.lower ?? '') || next?.value === quotationMark) {
    return (
      token.partOfSpeech === 'VERB' ||
      (token.partOfSpeech !== 'ADJ' && (isNameWord(previous) || /^(?:he|she|it|they)$/.test(previous?.lower ?? '')))
    )
  }
  // "…," Lund comments on the plan.
  if (isNameWord(previous) && tokens[at - 2]?.value === quotationMark && /[^s]s$|ed$/.test(token.lower)) return true
  if (token.partOfSpeech === undefined) return /^(?:he|she|they|it|who|to|i|we)$/.test(previous?.lower ?? '')
  return token.partOfSpeech === 'VERB'
}
