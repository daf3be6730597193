/** A field of the head of a release: `Case number: 25-001187`. */
export interface Field {
  /** Its name in lower case. */
  readonly name: string
  readonly value: string
}

const longest = 160

const numbers =
  '(?:case|incident|report|release|reference|ref|file|docket|job|document|bulletin|serial|rns|announcement|notice|log) (?:number|no|nr|id)'
const issuers =
  'company name|name of (?:the )?(?:listed )?company|listed company(?: name)?|issued by|issuer|issuing (?:body|agency|authority|office)|organi[sz]ation|agency|source'
const others =
  'representative|securities code|stock (?:code|symbol|exchange(?: listings?)?)|code(?: number)?|ticker(?: symbol)?|isin|lei|exchange|listings?|to|from|date|time|location|place|city|county|region|country|sector|categor(?:y|ies)|topics?|keywords|tags?|author|pages?|attn|attention|distribution|status|type|phone|tel|fax|e-?mail|web(?:site)?|(?:media |press )?contacts?(?: person| name)?'

const field = new RegExp(`^(${numbers}|${issuers}|${others})\\.?\\s?[:：]\\s*(\\S.*)$`, 'iu')
const issuer = new RegExp(`^(?:${issuers})$`, 'u')

/** The field that a line near the top is, if it is one. */
export function readField(text: string): Field | undefined {
  if (text.length > longest || text.includes('\n')) return undefined
  const match = field.exec(text)
  return match?.[1] && match[2] ? { name: match[1].toLowerCase(), value: match[2].trim() } : undefined
}

/** Whether a field says whom the release comes from, a person or a body: `From: Harbour Board`. */
export function namesSender({ name }: Field): boolean {
  return name === 'from'
}

/** Whether a field says who issues: `Issued by: Harbour Board`. */
export function namesIssuer({ name }: Field): boolean {
  return issuer.test(name)
}
