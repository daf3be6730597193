import { commonStems } from './lexicon/common-stems.ts'

/** Class of each common stem: 0 for the commonest. */
const classes = new Map(commonStems.flatMap((line, index) => line.split(' ').map((stem) => [stem, index] as const)))

/** How rare a stem is in English at large: from 0 ("the") over 0.5 ("agricultur") to 1 (any that is not among the 10,000 commonest). */
export function rarityOf(stem: string): number {
  return (classes.get(stem) ?? commonStems.length) / commonStems.length
}
