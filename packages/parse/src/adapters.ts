import type { Format } from '@presswork/model'
import { type Adapter, adaptText } from './adapter.ts'
import { parseHtml } from './html/parse-html.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { parsePdf } from './pdf/parse-pdf.ts'
import { parsePlainText } from './text/parse-plain-text.ts'

/** What reads a format. A new format is a file with its adapter and a line here. */
export const adapters: Readonly<Partial<Record<Format, Adapter>>> = {
  txt: adaptText(parsePlainText),
  md: adaptText(parseMarkdown),
  html: adaptText(parseHtml),
  pdf: parsePdf,
}
