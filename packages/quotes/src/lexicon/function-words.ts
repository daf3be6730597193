function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

export const personalPronouns: ReadonlySet<string> = words('he she it they we i you')
export const determiners: ReadonlySet<string> = words(
  'the a an this that these those his her its their our my your one some many several two three four five six another each ' +
    'every no any both all most few other',
)
export const auxiliaries: ReadonlySet<string> = words(
  "has have had will would did do does is was are were been being be can could may might must should shall to 'd 'll 've 're 'm",
)
export const beForms: ReadonlySet<string> = words('is was are were been being be am')

/** What may stand between subject and verb beside words in -ly: "he also added", "the firm today announced". */
export const midAdverbs: ReadonlySet<string> = words(
  'also then later further once still often now today yesterday just even again ever never not only too always sometimes soon ' +
    'likewise however meanwhile famously already thus himself herself itself themselves therefore first once earlier so rather instead here there',
)
export const negations: ReadonlySet<string> = words(
  "not never didn't doesn't don't hasn't haven't hadn't wouldn't won't declined declines refused refuses failed fails neglected",
)

export const calendarWords: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december morning afternoon evening night week month year today yesterday tonight',
)

/** Capitalised at the head of a sentence without naming anyone. */
export const sentenceOpeners: ReadonlySet<string> = words(
  'the a an this that these those his her its their our my your one some many several two three another each every no any both ' +
    'all most few other he she it they we i you in on at by for from with to of as and but or nor so yet if when while where ' +
    'after before since until though although because during under over about against between into through without within ' +
    'however moreover meanwhile also then later there here what who why how which whose whether not only just even still now ' +
    'today yesterday according speaking asked instead despite like unlike among upon along once again finally first second ' +
    'third last next more less much such than per via yes well please thank thanks dear read see follow click do does did is ' +
    'was are were has have had will would can could may might must should let be been being out up down off because nothing ' +
    'something everyone everybody nobody someone anyone people officials critics experts sources additionally furthermore ' +
    'regarding following earlier overall together therefore thus indeed perhaps maybe never always often sometimes',
)

export const prepositions: ReadonlySet<string> = words(
  'of for at from in with on to by about against between into through during under over after before since until without ' +
    'within among upon despite as like near outside inside',
)
export const nameParticles: ReadonlySet<string> = words(
  'van von de der den del della di da du la le bin binte binti bte ibn al el ben dos y ter',
)
export const nameSuffixes: ReadonlySet<string> = words(
  'jr sr ii iii iv phd md esq qc kc sc obe mbe cbe kbe dbe mp msp mep td frs',
)

/** Orders and services that stand behind a name only in capitals. */
const orders = words(
  'ao am oam ac cnzm onzm mnzm qso ran raf rn usn usaf gc gbe kcmg dcmg cmg facs faan dnp frsa fba frcp',
)

/** Degrees, orders and seats behind a name, which are no part of it: "Ida Lund MP". "Jr." and "III" are. */
export function isPostNominal(value: string, lower: string): boolean {
  return (
    (nameSuffixes.has(lower) || orders.has(lower)) &&
    value === value.toUpperCase() &&
    !/^(?:JR|SR|I{2,3}|IV)$/.test(value)
  )
}
