import { annexHeadings, commonHeadings, listRoleCues } from '../lexicon/role-cues.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Candidate } from './candidate.ts'

/** One observation for (positive) or against (negative) a line being a heading. */
export interface Evidence {
  readonly id: string
  readonly weight: number
  readonly holds: (candidate: Candidate) => boolean
}

const count = ({ line }: Candidate): number => line.words.length

/**
 * The evidence; a line is a heading if the weights of what holds sum up to more than 0. The weights are log-odds of a
 * logistic regression over releases whose headings are marked, rounded (Berkson 1944; see README).
 */
export const evidence: readonly Evidence[] = [
  { id: 'prior', weight: -2.75, holds: () => true },
  // Set as a heading by its format
  { id: 'marked', weight: 8, holds: ({ line }) => line.block.kind === 'heading' },
  // A paragraph all in bold
  { id: 'bold', weight: 2.5, holds: ({ line }) => line.block.strong === true },
  // Where the format marks headings, unmarked lines seldom are
  { id: 'unmarked', weight: -2, holds: ({ line, markedText }) => markedText && line.block.kind !== 'heading' },
  // "Background"
  { id: 'up-to-3-words', weight: 2, holds: (c) => count(c) <= 3 },
  // "Expanding the plant to serve demand"
  { id: '4-to-8-words', weight: 1.5, holds: (c) => count(c) > 3 && count(c) <= 8 },
  { id: '9-to-14-words', weight: 1.5, holds: (c) => count(c) > 8 && count(c) <= 14 },
  { id: 'over-20-words', weight: -1.5, holds: (c) => count(c) > 20 },
  // "OUR PLANS", "our plans"
  { id: 'upper-case', weight: 0.75, holds: ({ line }) => line.casing === 'upper' },
  { id: 'lower-case', weight: -1, holds: ({ line }) => line.casing === 'lower' },
  // "It rose.", "and so,"
  { id: 'ends-stop', weight: -3.25, holds: ({ line }) => line.ending === 'stop' },
  { id: 'ends-open', weight: -3, holds: ({ line }) => line.ending === 'open' },
  { id: 'ends-exclamation', weight: -0.5, holds: ({ line }) => line.ending === 'exclamation' },
  { id: 'ends-quote', weight: -0.5, holds: ({ line }) => line.ending === 'quote' },
  // "Who can apply?"
  // `"We won," she said.`, `He added: "We won."`
  {
    id: 'holds-speech',
    weight: -2,
    holds: ({ line }) => /["“]/u.test(line.text) && /\b(?:said|says|added|noted|told)\b/u.test(line.text),
  },
  { id: 'ends-question', weight: 2.75, holds: ({ line }) => line.ending === 'question' },
  // "Speakers:"; "The plan includes the following:" leads in to what follows
  { id: 'ends-colon', weight: -0.75, holds: ({ line }) => line.ending === 'colon' },
  { id: 'colon-in-title-case', weight: 1, holds: ({ line }) => line.ending === 'colon' && line.casing === 'title' },
  { id: 'colon-sentence', weight: -0.75, holds: (c) => c.line.ending === 'colon' && hasVerb(c) },
  {
    id: 'colon-lead-in',
    weight: -1.5,
    holds: ({ line }) =>
      line.ending === 'colon' && /\b(?:follow(?:s|ing)|included?|includes|are|these|below)\s*:$/iu.test(line.text),
  },
  {
    id: 'colon-before-list',
    weight: -1.5,
    holds: ({ line, below }) => line.ending === 'colon' && below?.kind === 'list',
  },
  // "We are happy to …", "This is how …"
  {
    id: 'opens-as-sentence',
    weight: -0.25,
    holds: (c) => c.line.ending !== 'question' && subjectWords.has(c.opening),
  },
  {
    id: 'has-verb',
    weight: -0.25,
    holds: (c) => c.line.ending !== 'question' && c.line.ending !== 'colon' && hasVerb(c),
  },
  // "How to apply", "Why this change"
  { id: 'opens-as-question', weight: 1.75, holds: ({ opening }) => questionWords.has(opening) },
  // "Tell us about your work.", "Q: What is next?"
  { id: 'opens-as-prompt', weight: 4.5, holds: ({ line }) => prompt.test(line.text) },
  // "(A) Protecting the coast", "3) How did you like it?"
  { id: 'numbered', weight: 0.25, holds: ({ line }) => line.block.kind === 'listItem' },
  // "Read the full report", "Click here to register"
  { id: 'opens-as-link', weight: -0.75, holds: ({ opening }) => linkWords.has(opening) },
  // "Ms Jane Roe, Director", "Photo by …", "Signed,"
  { id: 'opens-as-person', weight: -1.5, holds: ({ opening }) => personWords.has(opening) },
  // "For more, visit www.acme.example", "press@acme.example", "Unit #02-01"
  { id: 'holds-link', weight: -3, holds: ({ line }) => /https?:|www\./.test(line.text) },
  {
    id: 'holds-address',
    weight: -1,
    holds: ({ line }) => /@\w|\b\d{3}[-. ]\d{3,4}\b|#\d\d-\d\d/.test(line.text),
  },
  { id: 'holds-comma', weight: -0.25, holds: ({ line }) => line.text.includes(', ') },
  // "Acme: our plans", "Jane Roe: Thank you"
  { id: 'holds-colon', weight: -1, holds: ({ line }) => /: \S/.test(line.text) },
  // "About Acme", "Media contact", "Notes to editors"
  {
    id: 'role-cue',
    weight: 3.5,
    holds: ({ line }) => listRoleCues(line.text).some(({ pattern }) => pattern.test(line.text)),
  },
  // "Background", "Next steps"
  { id: 'common-heading', weight: 1, holds: ({ line }) => commonHeadings.test(line.text) },
  { id: 'below-title', weight: -1.75, holds: ({ belowTitle }) => belowTitle },
  // "Jane Roe: How much did it cost?" between long turns of Jane Roe and others
  { id: 'in-transcript', weight: -5, holds: ({ line, transcript }) => transcript && line.casing !== 'upper' },
  { id: 'after-prose', weight: 0.75, holds: ({ above }) => isProse(above) },
  { id: 'after-list', weight: 0.75, holds: ({ above }) => above?.kind === 'list' },
  { id: 'after-short', weight: -0.5, holds: ({ above, belowTitle }) => !belowTitle && isShort(above) },
  { id: 'after-contact', weight: -1, holds: ({ above }) => above?.kind === 'contact' || above?.kind === 'label' },
  { id: 'before-prose', weight: 1.5, holds: ({ below }) => isProse(below) },
  {
    id: 'before-longer',
    weight: 0.5,
    holds: ({ line, below }) => below?.kind === 'text' && below.text.length > line.text.length * 2,
  },
  { id: 'before-list', weight: 1.75, holds: ({ below }) => below?.kind === 'list' },
  { id: 'before-row', weight: 0.5, holds: ({ below }) => below?.kind === 'row' },
  { id: 'before-short', weight: -0.5, holds: ({ below }) => isShort(below) },
  { id: 'before-contact', weight: -0.5, holds: ({ below }) => below?.kind === 'contact' || below?.kind === 'label' },
  // "MINISTRY OF WORKS" / "4 May 2019"
  { id: 'before-date', weight: -6, holds: ({ below }) => below?.kind === 'date' },
  { id: 'last-line', weight: -3.25, holds: ({ below }) => below === undefined || below.kind === 'mark' },
  { id: 'set-apart', weight: 0.75, holds: ({ line }) => line.blankAbove },
  // "Background"
  { id: 'one-word', weight: 0.5, holds: (c) => count(c) === 1 },
  // "You couldn't live without…"
  { id: 'ends-ellipsis', weight: 1.25, holds: ({ line }) => /(?:\.\.\.|…)$/u.test(line.text) },
  // "End of life June 2029", "Large plants 60%": rows of tables whose cells were glued
  { id: 'ends-figure', weight: -1.5, holds: ({ line }) => /\d/.test(line.words.at(-1) ?? '') },
  // "[Our plans](https://…)", "<td>"
  { id: 'holds-markup', weight: -1.75, holds: ({ line }) => /\]\(|\]:|^!\[|<\/?\w|\*\*/.test(line.text) },
  // "Annex A" / "Members of the panel": the title below is the heading
  {
    id: 'annex-above-title',
    weight: -2.75,
    holds: ({ line, below }) => annexHeadings.test(line.text) && isShort(below),
  },
  { id: 'after-colon', weight: -0.25, holds: ({ above }) => above?.ending === 'colon' },
  // "Jane Roe, director of the plant"
  { id: 'opens-as-name', weight: -0.5, holds: ({ line }) => nameAndRole.test(line.text) },
  // Cells of a table, names of a list, lines of an address
  { id: 'among-short', weight: -0.5, holds: (c) => c.shortAbove + c.shortBelow >= 3 },
  { id: 'below-short', weight: -0.75, holds: (c) => c.shortAbove >= 2 && c.shortBelow === 0 },
  { id: 'below-all-prose', weight: -0.5, holds: ({ belowProse }) => belowProse },
  { id: 'long-sentence-case', weight: -0.5, holds: (c) => c.line.casing === 'sentence' && count(c) > 8 },
  // "Expanding the plant"
  { id: 'opens-as-gerund', weight: 0.75, holds: ({ opening }) => /^\p{L}{3,}ing$/u.test(opening) },
  // "But is it enough?": a question of the text itself
  {
    id: 'joined-question',
    weight: -1,
    holds: ({ line, opening }) => line.ending === 'question' && joiners.has(opening),
  },
]

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
// "Please introduce yourself!", "Jones: Tell us about …", "Q: …"
const prompt =
  /^(?:\p{Lu}[\p{L} .'’-]{0,30}:\s+)?(?:please\s+)?(?:tell us|tell me|introduce yourself|describe (?:your|the)|show us|share with us|talk (?:us|to us|about)|walk us|name (?:a|one|three)|in your (?:own words|opinion))\b|^Q(?:uestion)?(?:\s?\d{1,2})?[.:)]\s/iu
// "Jane Roe, director"
const nameAndRole = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]+,\s/u
const joiners = words('so but and or for yet then perhaps')
const subjectWords = words("i we you he she they it it's this that these those there here's here our my in as if")
const questionWords = words('what why how who where when which')
const linkWords = words(
  'read click view download watch see visit find learn register listen follow join subscribe please',
)
const personWords = words('mr ms mrs dr prof professor hon miss sir photo image signed by posted written')
const verbs = words(
  'is are was were has have had will would can could may should include includes included said says following follows ' +
    'issued released made announced welcomes provides do does did',
)

function hasVerb({ line }: Candidate): boolean {
  return line.words.slice(1).some((word) => verbs.has(word.replace(/\W+$/, '')))
}

function isShort(line: Candidate['above']): boolean {
  return line !== undefined && line.kind === 'text' && !isProse(line) && line.ending !== 'colon'
}
