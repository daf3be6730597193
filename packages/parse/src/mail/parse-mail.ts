import { joinBrokenBlocks } from '../compose-blocks.ts'
import { addTitle } from '../html/place-title.ts'
import { renderHtmlField } from '../html/render-field.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { renderText } from '../text/render-text.ts'
import { cutConversation, type ForwardedHeaders } from './cut-conversation.ts'
import { cutCover } from './cut-cover.ts'
import { type Email, headerOf, readMail } from './read-mail.ts'
import { readSender } from './read-sender.ts'

/** Reads a mail: its HTML part if there is one, else its text; replies that it quotes, its signature and notices go. */
export async function parseMail(bytes: Uint8Array): Promise<ParsedRelease> {
  const email = await readMail(bytes)
  const { blocks, forwarded } = renderBody(email)
  const subject = trimSubject(forwarded?.subject ?? email.subject ?? '')
  const { address = '', name = '' } = forwarded ? (forwarded.from ?? {}) : (email.from ?? {})
  const metadata = collectMetadata({
    title: [subject],
    // The day as the sender wrote it, not that of Greenwich
    date: [forwarded ? forwarded.date : headerOf(email, 'date')],
    organization: [readSender(name, address)],
    language: [headerOf(email, 'content-language')],
  })
  return { ...renderCanonical(addTitle(joinBrokenBlocks(blocks), metadata.title)), metadata }
}

/** HTML keeps headings and lists; a text part says more where the HTML is a picture. */
function renderBody({ html, text, subject }: Email): { blocks: TextBlock[]; forwarded?: ForwardedHeaders } {
  const isForward = /^\s*(?:fwd?|wg|tr)\s*:/i.test(subject ?? '')
  const lines = (text ?? '').split(/\r?\n/).map((line) => ({ text: line }))
  const title = trimSubject(subject ?? '')
  const plain = cutConversation(lines, isForward)
  const own = cutCover(plain.blocks, title)
  const blocks = renderText(own.map((line) => line.text).join('\n'))
  if (html === undefined) return { ...plain, blocks }
  const rendered = cutConversation(renderHtmlField(dropQuoted(html)), isForward)
  const kept = cutCover(rendered.blocks, title)
  return lengthOf(kept) * 3 >= lengthOf(blocks) ? { ...rendered, blocks: kept } : { ...plain, blocks }
}

// Mail programs mark the mail that is answered: Apple Mail and Thunderbird, Gmail, Outlook
const quotedMail =
  /<blockquote[^>]{0,200}type="?cite|<div[^>]{0,200}class="?gmail_quote|<div[^>]{0,200}id="?divRplyFwdMsg/i

/** Cuts the mail that is answered off; a mail that has no text before it, or says so, forwards it instead. */
function dropQuoted(html: string): string {
  const at = html.search(quotedMail)
  if (at === -1 || /forwarded message/i.test(html.slice(at, at + 2000))) return html
  const own = html.slice(0, at)
  return renderHtmlField(own).length > 0 ? own : html
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** "Fwd: RE: [EXTERNAL] Port opens", "PRESS RELEASE: Port opens" */
function trimSubject(subject: string): string {
  return subject
    .replace(
      /^(?:\s*(?:(?:re|fwd?|aw|wg|tr)\s*:|(?:(?:press|media|news) release|for immediate release)\s*[:|–—-]|\[(?:external|ext|extern|spam)[^\]]{0,20}\]))+/i,
      '',
    )
    .trim()
}
