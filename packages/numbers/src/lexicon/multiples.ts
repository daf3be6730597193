import { smallNumbers } from './number-words.ts'

/** A word that multiplies, and whether it says that something grew or shrank. */
export interface MultipleForm {
  readonly value: number
  readonly grows: 'up' | 'down' | null
}

const verbs: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4, quintuple: 5 }

/** "doubled", "trebling", "threefold", "twice", "halved". */
export const multipleForms: ReadonlyMap<string, MultipleForm> = new Map(listForms())

function listForms(): [string, MultipleForm][] {
  const forms: [string, MultipleForm][] = []
  for (const [verb, value] of Object.entries(verbs)) {
    const stem = verb.slice(0, -1)
    for (const form of [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]) forms.push([form, { value, grows: 'up' }])
  }
  for (const form of ['halve', 'halves', 'halved', 'halving']) forms.push([form, { value: 0.5, grows: 'down' }])
  for (const [word, value] of smallNumbers) if (value > 1) forms.push([`${word}fold`, { value, grows: null }])
  forms.push(['twice', { value: 2, grows: null }], ['thrice', { value: 3, grows: null }])
  return forms
}
