import type { MessageRow, Severity, Status } from '@presswork/model'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** The rows of the messages table, those without a place first, then in text order. */
export function compileMessages(file: VFile, documentId: string = file.data.source?.document_id ?? ''): MessageRow[] {
  return file.messages
    .map((message) => messageRow(message, documentId))
    .sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
}

/** `failed` if nothing could be read, `partial` if an error left something out, else `ok`. */
export function statusOf(file: VFile): Status {
  if (!file.messages.some((message) => message.fatal)) return 'ok'
  return String(file.value) === '' ? 'failed' : 'partial'
}

function messageRow(message: VFileMessage, documentId: string): MessageRow {
  const { place } = message
  const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place]
  return {
    document_id: documentId,
    severity: severityOf(message),
    rule: [message.source, message.ruleId].filter(Boolean).join(':') || 'presswork',
    message: message.reason,
    start: start?.offset ?? null,
    end: end?.offset ?? null,
    line: start?.line ?? null,
  }
}

/** vfile's three levels: `fatal` is true for errors, false for warnings, unset for information. */
function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}
