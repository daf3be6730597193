/** A block of a mail's HTML or a line of its text. */
interface Piece {
  readonly text: string
}

/** What the headers of a forwarded mail say, as far as they are shown. */
export interface ForwardedHeaders {
  readonly subject?: string
  readonly date?: string
  readonly from?: { readonly name: string; readonly address: string }
}

// "On Mon, 4 Aug 2026 at 10:00, Jane Roe <jane@acme.example> wrote:"
const wrote = /^(?:on|am|le)\s.{6,200}\s(?:wrote|schrieb.{0,60}|a écrit)\s*:$/is
const divider = /^[-_\s]*(?:original message|ursprüngliche nachricht)[-_\s]*$/i
const forwardMark = /^[-_\s>]*(?:begin forwarded message\s*:?|forwarded (?:message|by .{1,60}))[-_\s]*$/i
// "From: …", "Sent: …", "Subject: …": a head of a mail within a mail
const headLine = /^(from|sent|date|to|cc|subject|reply-to)\s*:\s*(.*)$/i
const signature = /^--\s*$/
const notice =
  /^(?:sent from my \w+.{0,40}|(?:to )?unsubscribe\b.{0,200}|view (?:this|it) (?:e-?mail |message )?(?:in|online).{0,60}|.{0,160}\bview (?:this |it )?(?:e-?mail |message )?in (?:your |a )?(?:web ?)?browser|(?:you(?:'|’)?(?: a)?re receiving|you received|this (?:e-?mail|message) was sent).{0,300}|get outlook for .{0,40}|(?:manage|update) (?:your )?(?:preferences|subscription).{0,100})\.?$/is

// Below it stands the sender's address, if anything
const subscription = /\bunsubscribe\b|^you(?:'|’)?(?: a)?re receiving\b|^you received this (?:e-?mail|message)\b/i

const longestFooter = 400
const longestSignature = 12
const longestCover = 600

/** Cuts what is not the mail's own text: the mail it answers, signature and notices; of a forwarded mail the cover. */
export function cutConversation<T extends Piece>(
  blocks: readonly T[],
  isForward: boolean,
): { blocks: T[]; forwarded?: ForwardedHeaders } {
  const own = cutFooter(blocks).filter(({ text }) => !notice.test(text.trim()))
  const mark = own.findIndex(({ text }, at) => forwardMark.test(text) || (isForward && isHead(own, at)))
  const cover = own.slice(0, Math.max(0, mark)).reduce((sum, { text }) => sum + text.length, 0)
  if (mark !== -1 && cover <= longestCover) return readForwarded(own.slice(mark))
  const end = own.findIndex(
    ({ text }, at) => at > 0 && (isWrote(own, at) || (text !== '' && divider.test(text)) || isHead(own, at)),
  )
  const kept = (end === -1 ? own : own.slice(0, end)).filter(({ text }) => !text.startsWith('>'))
  return { blocks: cutSignature(kept) }
}

/** Cuts what stands below the notice of a mailing list, if it is short. */
function cutFooter<T extends Piece>(blocks: readonly T[]): readonly T[] {
  const half = blocks.length / 2
  const at = blocks.findIndex(
    ({ text }, index) => index >= half && text.length <= 400 && subscription.test(text.trim()),
  )
  if (at === -1) return blocks
  const rest = blocks.slice(at + 1).reduce((sum, { text }) => sum + text.length, 0)
  return rest <= longestFooter ? blocks.slice(0, at + 1) : blocks
}

/** Whether a line introduces the mail that is answered; it may be wrapped once. */
function isWrote(blocks: readonly Piece[], at: number): boolean {
  const text = blocks[at]?.text.trim() ?? ''
  if (!/^(?:on|am|le)\s/i.test(text)) return false
  return wrote.test(text) || wrote.test(`${text} ${blocks[at + 1]?.text.trim() ?? ''}`)
}

/** Whether a mail's head begins here: "From: …" with two more of its lines, in one block or several. */
function isHead(blocks: readonly Piece[], at: number): boolean {
  if (!/^from\s*:/i.test(blocks[at]?.text ?? '')) return false
  const lines = blocks.slice(at, at + 5).flatMap(({ text }) => text.split('\n'))
  return lines.slice(0, 6).filter((line) => headLine.test(line)).length >= 3
}

function readForwarded<T extends Piece>(blocks: readonly T[]): { blocks: T[]; forwarded: ForwardedHeaders } {
  const headers = new Map<string, string>()
  let first = 0
  for (; first < blocks.length; first++) {
    const text = blocks[first]?.text ?? ''
    if (text.trim() === '') {
      if (headers.size > 0) break
      continue
    }
    const lines = text.split('\n')
    const heads = lines.map((line) => headLine.exec(line.replace(/^>\s?/, '')))
    if (!heads.every(Boolean) && !(first === 0 && forwardMark.test(text))) break
    for (const head of heads)
      if (head?.[1] && !headers.has(head[1].toLowerCase())) headers.set(head[1].toLowerCase(), head[2] ?? '')
  }
  const [subject, date, from] = [
    headers.get('subject'),
    headers.get('date') ?? headers.get('sent'),
    headers.get('from'),
  ]
  const sender = /^(.{0,200}?)\s*[<[](?:mailto:)?([^<>\]\s]{3,200})[>\]]/.exec(from ?? '')
  const text = blocks.slice(first).map((block) => ({ ...block, text: block.text.replace(/^>\s?/, '') }))
  return {
    blocks: cutSignature(text),
    forwarded: {
      ...(subject && { subject }),
      ...(date && { date }),
      ...(sender && { from: { name: sender[1] ?? '', address: sender[2] ?? '' } }),
    },
  }
}

/** What follows "-- " is a signature (RFC 3676, 4.3), if it is short. */
function cutSignature<T extends Piece>(blocks: readonly T[]): T[] {
  const at = blocks.findLastIndex(({ text }) => signature.test(text))
  return at <= 0 || blocks.length - at > longestSignature ? [...blocks] : blocks.slice(0, at)
}
