import type { Attachment, Email } from 'postal-mime'
import { restoreWindows1252 } from '../decode-text.ts'
import { unreadable } from '../unreadable.ts'

export type { Attachment, Email }

/** Decodes a mail: headers, texts, attachments. Mails attached to it stay attachments. */
export async function readMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
    return {
      ...email,
      ...(email.text !== undefined && { text: restoreWindows1252(email.text) }),
      ...(email.html !== undefined && { html: restoreWindows1252(email.html) }),
      ...(email.subject !== undefined && { subject: restoreWindows1252(email.subject) }),
    }
  } catch (error) {
    throw unreadable(
      'broken-input',
      `The mail could not be read (${(error as Error).message}): check that it is whole.`,
    )
  }
}

/** The unprocessed value of a header. */
export function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value
}

/** Whether a mail says something itself, and is not only the cover of its attachments. */
export function hasText({ text, html }: Email): boolean {
  return (text ?? '').trim() !== '' || /[\p{L}\p{N}]/u.test((html ?? '').replace(/<[^>]*>/g, ''))
}
