import type { TextBlock } from '../render-canonical.ts'

/**
 * The title that a file's properties give, if the text shows it near its top; others are names of files and templates
 * ("Microsoft Word - Draft 3.doc").
 */
export function readShownTitle(title: unknown, blocks: readonly TextBlock[]): string | undefined {
  if (typeof title !== 'string') return undefined
  const named = fold(title)
  return named.length >= 12 && blocks.slice(0, 12).some(({ text }) => isSame(fold(text), named)) ? title : undefined
}

function isSame(shown: string, named: string): boolean {
  return shown === named || (shown.startsWith(named) && named.length > shown.length * 0.6)
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
