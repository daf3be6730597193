import { collapseSpace } from '../lines/collapse-space.ts'

// "July–September", "July-September", "Plant -- Acme": one dash is as good as another
const dashes = /[-\u2010-\u2015\u2212]+/gu
const quotationMarks = /["'`´\u2018-\u201f\u2032\u2033«»‹›]/gu

/** A title without case, quotation marks and a final full stop, dashes and white space folded, to compare copies by. */
export function titleKey(title: string): string {
  return collapseSpace(title.toLowerCase().replace(quotationMarks, '').replace(dashes, '-'))
    .replace(/[\s.]+$/u, '')
    .trim()
}
