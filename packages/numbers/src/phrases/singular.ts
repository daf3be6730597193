const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  criteria: 'criterion',
  series: 'series',
  species: 'species',
  news: 'news',
}

const irregularPlurals: ReadonlySet<string> = new Set(
  'people men women children feet teeth mice lives staff police personnel cattle aircraft criteria data media phenomena fish sheep alumni spacecraft troops'.split(
    ' ',
  ),
)

/** The singular of an English noun in lower case, by its ending. */
export function singularise(noun: string): string {
  const known = Object.hasOwn(irregular, noun) ? irregular[noun] : undefined
  if (known !== undefined) return known
  if (!isPlural(noun)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

/** Whether a noun in lower case looks like a plural. */
export function isPlural(noun: string): boolean {
  if (/(?:speci|regi|abdo|acu)men$/.test(noun)) return false
  if (irregularPlurals.has(noun) || /(?:[a-z]men|[a-z]women|[a-z]people)$/.test(noun)) return true
  return noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun)
}
