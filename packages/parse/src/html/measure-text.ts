import { type Element, isBlock, type Parent } from './element.ts'

/** How much text an element holds, in characters, and how much of it links. */
export interface TextMeasure {
  readonly length: number
  readonly linked: number
  /** Characters in paragraphs that read like prose: long, with few links. */
  readonly prose: number
}

const nothing: TextMeasure = { length: 0, linked: 0, prose: 0 }

/** Measures every element below a node, bottom up, in one pass. */
export function measureText(root: Parent): Map<Parent, TextMeasure> {
  const measures = new Map<Parent, TextMeasure>()
  const visit = (parent: Parent, inLink: boolean): TextMeasure => {
    let length = 0
    let linked = 0
    let prose = 0
    let own = 0
    let ownLinked = 0
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (child.value.trim() === '') continue
        const size = child.value.replace(/\s{2,}/g, ' ').length
        own += size
        if (inLink) ownLinked += size
      } else if (child.type === 'element') {
        const measure = visit(child, inLink || child.tagName === 'a')
        if (isBlock(child)) {
          length += measure.length
          linked += measure.linked
          prose += measure.prose
        } else {
          own += measure.length
          ownLinked += measure.linked
          prose += measure.prose
        }
      }
    }
    // Prose is counted where its block is: inline elements hand their text up
    const isProse =
      own >= 60 &&
      ownLinked < own * 0.35 &&
      (parent.type === 'root' || (isBlock(parent) && !/^h[1-6]$/.test(parent.tagName)))
    const measure = { length: length + own, linked: linked + ownLinked, prose: prose + (isProse ? own : 0) }
    measures.set(parent, measure)
    return measure
  }
  visit(root, false)
  return measures
}

/** The measure of an element; of nothing if it was not there when the tree was measured. */
export function measureOf(measures: ReadonlyMap<Parent, TextMeasure>, element: Element): TextMeasure {
  return measures.get(element) ?? nothing
}
