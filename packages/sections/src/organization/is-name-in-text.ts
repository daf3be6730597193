/**
 * Whether a text treats a single word that opens a sentence as a name: it stands with a capital inside sentences as well, and
 * more often so than in lower case. "Known for its anvils, Acme announced …" makes no name of `Known`. Names of several words, and
 * those with a capital or a mark after the first letter (`eBay`, `ABC`), need no such evidence.
 */
export function isNameInText(text: string, name: string): boolean {
  if (!/^\p{L}[\p{Ll}]*$/u.test(name)) return true
  const lower = name.toLowerCase()
  let inside = 0
  let common = 0
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (word === lower) common++
    else if (word === name && /[\p{Ll}\d,)]\s$/u.test(text.slice(Math.max(0, index - 2), index))) inside++
  }
  return inside > common
}
