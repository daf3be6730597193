import type { Metadata } from '@presswork/model'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import type { TextBlock } from '../render-canonical.ts'

/**
 * What the document information says, as far as it can be trusted. A title is taken if it stands in the text too: others
 * are names of files and templates ("Microsoft Word - Draft 3.doc"). `CreationDate` is when a file was made, which is
 * often a copy years later, and `Author` is who typed it: both are passed over.
 */
export function readInfo(info: Readonly<Record<string, unknown>>, blocks: readonly TextBlock[]): Metadata {
  const { Title: title, Language: language } = info
  const isShown = typeof title === 'string' && blocks.slice(0, 12).some(({ text }) => isSame(text, title))
  return collectMetadata({ title: isShown ? [title] : [], language: [language] })
}

function isSame(text: string, title: string): boolean {
  const [shown, named] = [fold(text), fold(title)]
  return named.length >= 12 && (shown === named || (shown.startsWith(named) && named.length > shown.length * 0.6))
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
