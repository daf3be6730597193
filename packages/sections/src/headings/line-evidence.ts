import {
  fieldLabel,
  hangingWords,
  joiners,
  leadInColon,
  linkWords,
  markup,
  personInOffice,
  personWords,
  prompts,
  questionWords,
  salutation,
  speech,
  speechColon,
} from '../lexicon/heading-words.ts'
import { annexLabel, commonHeadings } from '../lexicon/role-cues.ts'
import type { Candidate } from './candidate.ts'
import type { Evidence } from './evidence.ts'
import { hasVerb } from './has-verb.ts'

const count = ({ line }: Candidate): number => line.words.length

/** What a line tells of itself: how it is set, how it begins and ends, what it holds. */
export const lineEvidence: readonly Evidence[] = [
  // Set as a heading by its format
  { id: 'marked', weight: 8, holds: ({ line }) => line.block.kind === 'heading' },
  // A paragraph all in bold
  { id: 'bold', weight: 2.5, holds: ({ line }) => line.block.strong === true },
  // Where the format marks headings, unmarked lines seldom are
  { id: 'unmarked', weight: -2, holds: ({ line, markedText }) => markedText && line.block.kind !== 'heading' },
  // "Background"
  { id: 'one-word', weight: 0.6, holds: (c) => count(c) === 1 },
  { id: 'up-to-3-words', weight: 1.7, holds: (c) => count(c) <= 3 },
  // "Expanding the plant to serve demand"
  { id: '4-to-8-words', weight: 0.9, holds: (c) => count(c) > 3 && count(c) <= 8 },
  { id: '9-to-14-words', weight: 0.4, holds: (c) => count(c) > 8 && count(c) <= 14 },
  // "It fell more than it rose in each of the years that came after the last war", a sentence without its full stop
  { id: 'long-sentence-case', weight: -1.7, holds: (c) => c.line.casing === 'sentence' && count(c) > 14 },
  { id: 'over-20-words', weight: -2.2, holds: (c) => count(c) > 20 },
  // "OUR PLANS"
  { id: 'upper-case', weight: 0.8, holds: ({ line }) => line.casing === 'upper' },
  // "more", "gimp:": labels and names of programs
  { id: 'lower-case-word', weight: -5, holds: ({ line }) => /^\p{Ll}[\p{Ll}\d.-]*\s?:?$/u.test(line.text) },
  // "It rose.", "and so,"
  { id: 'ends-stop', weight: -4.2, holds: ({ line }) => line.ending === 'stop' },
  { id: 'ends-open', weight: -3.3, holds: ({ line }) => line.ending === 'open' },
  { id: 'ends-exclamation', weight: -1.3, holds: ({ line }) => line.ending === 'exclamation' },
  // "Who can apply?"
  { id: 'ends-question', weight: 0.7, holds: ({ line }) => line.ending === 'question' },
  // "Photos of the plant shut down by": its source broke the line
  { id: 'ends-small-word', weight: -3.4, holds: ({ line }) => hangingWords.test(line.text) },
  // "You couldn't live without…"
  { id: 'ends-ellipsis', weight: 3, holds: ({ line }) => /(?:\.\.\.|…)$/u.test(line.text) },
  // "Large plants 60%": rows of tables whose cells were glued
  { id: 'ends-figure', weight: -2, holds: ({ line }) => isFigure(line.words.at(-1) ?? '') },
  // "Speakers:"; "The plan includes the following:" leads in to what follows
  { id: 'ends-colon', weight: -0.5, holds: ({ line }) => line.ending === 'colon' },
  { id: 'colon-sentence', weight: -0.5, holds: (c) => c.line.ending === 'colon' && hasVerb(c.line) },
  { id: 'colon-lead-in', weight: -2, holds: (c) => isBodyColon(c) && leadInColon.test(c.line.text) },
  // "Jane Roe adds:", but not "Editor's notes:"
  { id: 'colon-speech', weight: -4, holds: (c) => isBodyColon(c) && speechColon.test(c.line.text) },
  // "The smith Jane Roe said: “It rings.”"
  { id: 'holds-speech', weight: -4, holds: ({ line }) => speech.test(line.text) },
  // "How to apply", "Why this change"
  { id: 'opens-as-question', weight: 2, holds: ({ opening }) => questionWords.has(opening) },
  // "But is it enough?"
  {
    id: 'joined-question',
    weight: -1,
    holds: ({ line, opening }) => line.ending === 'question' && joiners.has(opening),
  },
  // "Tell us about your work.", "Q: What is next?"
  { id: 'opens-as-prompt', weight: 5, holds: ({ line }) => prompts.test(line.text) },
  // "Expanding the plant"
  { id: 'opens-as-gerund', weight: 0.6, holds: ({ opening }) => /^\p{L}{3,}ing$/u.test(opening) },
  { id: 'opens-as-link', weight: -0.6, holds: ({ opening }) => linkWords.has(opening) },
  { id: 'opens-as-person', weight: -1, holds: ({ opening }) => personWords.has(opening) },
  // "Jane Roe, Vice President, Acme"
  { id: 'person-in-office', weight: -2.8, holds: ({ line }) => personInOffice.test(line.text) },
  // "... and more"
  { id: 'opens-as-rest', weight: -3, holds: ({ line }) => /^[.…\-–—*=]/u.test(line.text) },
  { id: 'salutation', weight: -4, holds: ({ line }) => salutation.test(line.text) },
  { id: 'field-label', weight: -4, holds: ({ line }) => fieldLabel.test(line.text) },
  // "For more, visit www.acme.example", "press@acme.example", "Unit #02-01"
  { id: 'holds-link', weight: -4, holds: ({ line }) => /https?:|www\.|\s\/\/\w/.test(line.text) },
  { id: 'holds-address', weight: -1, holds: ({ line }) => /@\w|\b\d{3}[-. ]\d{3,4}\b|#\d\d-\d\d/.test(line.text) },
  { id: 'holds-markup', weight: -3.1, holds: ({ line }) => markup.test(line.text) },
  // "(In other languages: de fr)"
  { id: 'in-brackets', weight: -3, holds: ({ line }) => /^[([].*[)\]]$/u.test(line.text) },
  { id: 'holds-figure', weight: -0.5, holds: ({ line }) => /\d/.test(line.text) },
  // "About Acme", "Media contact", "Notes to editors"
  { id: 'role-cue', weight: 3.5, holds: ({ role }) => role !== 'body' },
  // "Background", "Next steps"
  { id: 'common-heading', weight: 0.9, holds: ({ line }) => commonHeadings.test(line.text) },
  // "Annex A": its title, if it has one, is the heading
  { id: 'annex-label', weight: -4, holds: ({ line }) => !line.block.strong && annexLabel.test(line.text) },
]

function isBodyColon({ line, role }: Candidate): boolean {
  return line.ending === 'colon' && role === 'body'
}

// "60%", "$3.5"; a year or what stands in brackets closes headings: "Overview 2022", "Update (2022)"
function isFigure(word: string): boolean {
  return /\d/.test(word) && !/^(?:19|20)\d\d$/.test(word) && !word.endsWith(')')
}
