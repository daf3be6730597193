import { characterReferences } from '../character-references.ts'

/** A field that its program wrote for HTML: `Fish &amp; Chips`. */
function decodeReferences(value: string): string {
  return value.replace(/&(#?[a-z\d]{2,6});/g, (whole, name: string) => characterReferences.get(name) ?? whole)
}

/** One line of a metadata field; `undefined` if it says nothing (`None`, `n/a`, a bare URL). */
export function cleanValue(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = decodeReferences(value)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (line === '' || line.length > 500) return undefined
  if (/^(?:none|null|undefined|n\/?a|unknown|-+|(?:https?:\/\/|www\.|\/)\S*|@\S+)$/i.test(line)) return undefined
  return line
}

/** A BCP 47 tag in its usual case: `en`, `en-US`, `zh-Hant`; `undefined` for anything else (`English`). */
export function readLanguage(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  try {
    const tag = value.trim().replaceAll('_', '-')
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined
  } catch {
    return undefined // not well-formed
  }
}
