import { questionLabel } from '../lexicon/heading-words.ts'
import { annexHeadings, annexLabel, commonHeadings } from '../lexicon/role-cues.ts'
import { dayRange } from '../lines/date-line.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { isOrganizationName, readLeadingName } from '../organization/read-name.ts'
import type { Candidate } from './candidate.ts'
import type { Evidence } from './evidence.ts'

/** So many questions make a series, so many an interview. */
const seriesLength = 3
const interviewLength = 4

/** What the lines around a candidate tell. */
export const placeEvidence: readonly Evidence[] = [
  { id: 'set-apart', weight: 0.8, holds: ({ line }) => line.blankAbove },
  { id: 'below-title', weight: -3.2, holds: ({ belowTitle }) => belowTitle },
  // A standfirst has text below it and no list
  { id: 'list-below-title', weight: 1.5, holds: (c) => c.belowTitle && c.below?.kind === 'list' },
  // "Pier opens to trains" / "HARBOUR BOARD": who issued it
  { id: 'name-below-title', weight: -3, holds: (c) => c.belowTitle && isBareName(c.line) },
  {
    id: 'after-short',
    weight: -1.4,
    holds: (c) => !c.belowTitle && !isBelowAnnex(c) && !isBelowCommon(c) && isShort(c.above),
  },
  { id: 'after-contact', weight: -1, holds: ({ above }) => above?.kind === 'contact' || above?.kind === 'label' },
  { id: 'after-colon', weight: -0.8, holds: ({ above }) => above?.ending === 'colon' },
  { id: 'before-prose', weight: 1.6, holds: ({ below }) => isProse(below) },
  // "Third, …", "3. The Ministry …": paragraphs with numbers
  { id: 'before-numbered', weight: -1, holds: ({ below }) => isProse(below) && numbered.test(below?.text ?? '') },
  { id: 'before-longer', weight: 0.7, holds: ({ line, below }) => isLonger(below, line) },
  // "Mediation framework" / "The framework lets …"
  { id: 'shares-word-below', weight: 0.6, holds: ({ line, below }) => below !== undefined && sharesWord(line, below) },
  { id: 'before-list', weight: 1.9, holds: ({ below }) => below?.kind === 'list' },
  { id: 'before-row', weight: 1, holds: ({ below }) => below?.kind === 'row' },
  { id: 'before-short', weight: -0.4, holds: ({ below }) => isShort(below) },
  // "Acme Forge" / "12 Mill Lane", but not "Investors:" / "ir@acme.example"
  {
    id: 'before-contact',
    weight: -2.2,
    holds: ({ below, role }) => below?.kind === 'contact' && role !== 'contact',
  },
  // "MINISTRY OF WORKS" / "4 May 2019", but not "Anvils of Tarn" / "4 May – 9 June"
  { id: 'before-date', weight: -6, holds: ({ below }) => below?.kind === 'date' && !dayRange.test(below.text) },
  { id: 'last-line', weight: -3.2, holds: ({ below }) => below === undefined || below.kind === 'mark' },
  { id: 'colon-before-list', weight: -1.3, holds: (c) => c.line.ending === 'colon' && c.below?.kind === 'list' },
  // "Panel Leaders:" / "Jane Roe, Acme"
  { id: 'title-over-names', weight: 2.7, holds: ({ line, below }) => isTitleColon(line) && isShort(below) },
  // "a) Jane Roe, 54" / "i. Two counts of …"
  { id: 'heads-nested', weight: 3.8, holds: ({ line, below }) => line.marker !== '' && below?.kind === 'list' },
  // "Annex A" / "Members of the panel": the title below is the heading
  {
    id: 'annex-above-title',
    weight: -2.2,
    holds: ({ line, below }) => !line.block.strong && annexHeadings.test(line.text) && isShort(below),
  },
  // "Roe: Who founded Acme?" / "Doe: My father did."
  { id: 'asked', weight: 9, holds: ({ asked }) => asked },
  // "Jane Roe: How much did it cost?" between long turns of Jane Roe and others
  { id: 'in-transcript', weight: -8, holds: isSpoken },
  // "Q: Tell us about Acme." where others ask, too
  {
    id: 'question-series',
    weight: 1.5,
    holds: ({ line, questions }) => questions > 0 && questionLabel.test(line.text),
  },
  // "What is next?" where others ask, too; one question is often asked by the text itself
  {
    id: 'question-among-others',
    weight: 3.3,
    holds: ({ line, questions }) => line.ending === 'question' && questions >= seriesLength,
  },
  // "Describe Acme in three words!" among the questions of an interview
  { id: 'interview-call', weight: 2, holds: (c) => c.questions >= interviewLength && isCall(c) },
  // "Winner: The Straw Shop" / "Architect: Jane Roe"
  {
    id: 'among-fields',
    weight: -4,
    holds: ({ line, above, below }) => isField(line) && (isField(above) || isField(below)),
  },
  // Cells of a table, names of a list, lines of an address
  { id: 'among-short', weight: -0.6, holds: (c) => c.below?.kind !== 'row' && c.shortAbove + c.shortBelow >= 3 },
  { id: 'below-short', weight: -0.8, holds: (c) => c.shortAbove >= 2 && c.shortBelow === 0 },
  // Annexes and contacts are lists, more often than not
  { id: 'below-all-prose', weight: -1, holds: (c) => c.belowProse && !opensList(c) && !isBelowAnnex(c) },
  // Names and other titles below an end mark, a contact block or a list of links
  { id: 'closed', weight: -4, holds: ({ closed, role }) => closed && role === 'body' },
]

// "3. Acme …", "12 Acme …", "{:start="4"} 4. Acme …"
const numbered = /^(?:\d{1,2}[.\s]|\{:start)/u

// "Architect: Jane Roe"
const field = /^\p{Lu}[\p{L} ]{1,24}:\s\S.{0,60}$/u

function isBareName({ text, casing }: Line): boolean {
  const isName = casing === 'upper' || (casing === 'title' && readLeadingName(text)?.rest === '')
  return isName && text.includes(' ') && isOrganizationName(text)
}

function isField(line: Line | undefined): boolean {
  return line !== undefined && line.kind !== 'list' && line.ending === 'word' && field.test(line.text)
}

function isLonger(below: Line | undefined, { text }: Line): boolean {
  return below?.kind === 'text' && below.text.length > text.length * 2
}

/** Words of so many letters and more carry the subject, and so many letters of them pass over endings: `opening`, `opened`. */
const subjectLength = 5
const stemLength = 4
/** How far into the text below a word is looked for, in characters. */
const sharedReach = 400

function sharesWord({ words }: Line, { text }: Line): boolean {
  const below = ` ${text.slice(0, sharedReach).toLowerCase()}`
  return words.some(
    (word) => word.length >= subjectLength && below.includes(` ${word.slice(0, stemLength).toLowerCase()}`),
  )
}

function isBelowAnnex({ above }: Candidate): boolean {
  return above !== undefined && annexLabel.test(above.text)
}

function opensList({ role }: Candidate): boolean {
  return role === 'contact' || role === 'notes'
}

// "Timeline" / "Plan of the first forge"
function isBelowCommon({ above }: Candidate): boolean {
  return above !== undefined && above.words.length <= 3 && commonHeadings.test(above.text)
}

function isTitleColon({ ending, casing }: Line): boolean {
  return ending === 'colon' && (casing === 'title' || casing === 'single')
}

function isSpoken({ line, spoken, asked }: Candidate): boolean {
  return spoken && !asked && line.casing !== 'upper' && line.block.kind !== 'heading'
}

function isCall({ line, below }: Candidate): boolean {
  const calls = line.ending === 'exclamation' || /(?:\.\.\.|…)$/u.test(line.text)
  return calls && below?.ending !== 'question'
}

function isShort(line: Candidate['above']): boolean {
  return line !== undefined && line.kind === 'text' && !isProse(line) && line.ending !== 'colon'
}
