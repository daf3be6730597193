import { type Adapter, adaptText } from './adapter.ts'
import type { InputFormat } from './detect-format.ts'
import { parseDocx } from './docx/parse-docx.ts'
import { parseHtml } from './html/parse-html.ts'
import { parseMail } from './mail/parse-mail.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { parseOdt } from './odt/parse-odt.ts'
import { parsePdf } from './pdf/parse-pdf.ts'
import { parseRecord } from './records/parse-record.ts'
import { parsePlainText } from './text/parse-plain-text.ts'

/** What reads a format. A new format is a file with its adapter and a line here. */
export const adapters: Readonly<Record<InputFormat, Adapter>> = {
  txt: adaptText(parsePlainText),
  md: adaptText(parseMarkdown),
  html: adaptText(parseHtml),
  pdf: parsePdf,
  docx: parseDocx,
  odt: parseOdt,
  eml: parseMail,
  json: (bytes, _, context) => parseRecord(bytes, context),
}
