import { collapseSpace } from '../lines/collapse-space.ts'

/** A title without case, white space, quotation marks and a final full stop, to compare copies by. */
export function titleKey(title: string): string {
  return collapseSpace(title.toLowerCase().replace(/["'“”‘’«»]/gu, ''))
    .replace(/[\s.]+$/u, '')
    .trim()
}
