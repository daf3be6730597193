import { formatOfPath } from '../detect-format.ts'
import type { Attachment, Email } from '../mail/read-mail.ts'

// Types of attachments whose name says nothing
const extensions: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'message/rfc822': '.eml',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
}

/** The attachments of a mail that may be releases; pictures, calendars and cards are passed over. */
export function attachmentsOf({ attachments }: Email): { path: string; bytes: Uint8Array }[] {
  return attachments.flatMap((attachment, index) => {
    const path = pathOf(attachment, index + 1)
    if (path === undefined || attachment.related) return []
    const { content } = attachment
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    return [{ path, bytes }]
  })
}

function pathOf({ filename, mimeType }: Attachment, number: number): string | undefined {
  const name = (filename ?? '').replace(/[/\\]+/g, '-')
  if (name !== '' && formatOfPath(name) !== undefined) return name
  const extension = extensions[mimeType]
  return extension === undefined ? undefined : `${name || `attachment-${number}`}${extension}`
}
