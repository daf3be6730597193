import { inflect } from './reporting-verbs.ts'

const views = 'admire view regard paint frame pitch market promote advertise bill rate rank class tag pound'

const irregular =
  'see sees saw seen seeing sell sells sold selling cast casts casting pitches tagged tagging went gone goes'

/** Forms of verbs that report only what "as" brings in: "Lund rated the pier as “sound”". They are common otherwise. */
export const viewForms: ReadonlySet<string> = new Set([
  ...views.split(' ').flatMap((lemma) => inflect(lemma).map(([form]) => form)),
  ...irregular.split(' '),
])
