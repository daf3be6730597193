import { element } from './dom.ts'
import type { PageDocument } from './page-shape.ts'

type Layer = 'number' | 'date' | 'quote'

const names: readonly [Layer, string][] = [
  ['number', 'Numbers'],
  ['date', 'Dates'],
  ['quote', 'Quotations'],
]

/** Layers that the reader has put away; kept from one release to the next. */
const hidden = new Set<Layer>()

/** The legend of the marks, with which each sort can be put away. */
export interface MarkToggles {
  readonly node: HTMLElement
  toggle(layer: Layer): void
  isShown(mark: HTMLElement): boolean
  /** Shows the sort of a mark again. */
  showLayerOf(mark: HTMLElement): void
}

/** Makes the legend of a text. */
export function createMarkToggles(data: PageDocument, article: HTMLElement): MarkToggles {
  const counts = { number: data.numbers.length, date: data.dates.length, quote: data.quotes.length }
  const boxes = new Map<Layer, HTMLInputElement>()

  function set(layer: Layer, shown: boolean): void {
    if (shown) hidden.delete(layer)
    else hidden.add(layer)
    const box = boxes.get(layer)
    if (box) box.checked = shown
    article.classList.toggle(`without-${layer}`, !shown)
    for (const link of article.querySelectorAll(`a.${layer}, .${layer} > a.sign`)) {
      if (shown) link.removeAttribute('tabindex')
      else link.setAttribute('tabindex', '-1')
    }
  }

  const labels = names.map(([layer, name]) => {
    const box = element('input', { type: 'checkbox', onchange: () => set(layer, box.checked) })
    boxes.set(layer, box)
    const sample = element(
      'span',
      { class: `sample mark ${layer} last` },
      layer === 'quote' ? element('span', { class: 'sign' }) : null,
      name,
    )
    return element('label', {}, box, sample, element('span', { class: 'count' }, String(counts[layer])))
  })
  const node = element(
    'fieldset',
    { class: 'legend' },
    element('legend', { class: 'unseen' }, 'Marks in the text'),
    ...labels,
  )
  for (const [layer] of names) set(layer, !hidden.has(layer))

  const layerOf = (mark: HTMLElement): Layer | undefined => names.find(([layer]) => mark.classList.contains(layer))?.[0]
  return {
    node,
    toggle: (layer) => set(layer, hidden.has(layer)),
    isShown(mark) {
      const layer = layerOf(mark)
      return layer === undefined || !hidden.has(layer)
    },
    showLayerOf(mark) {
      const layer = layerOf(mark)
      if (layer !== undefined) set(layer, true)
    },
  }
}
