import { element } from './dom.ts'

/** Rows that are put on the page at once: what is not looked at costs nothing. */
const together = 200

/** Fills `parent` with rows, 200 at a time, with a button for more behind `after`. */
export function fillList<T>(
  parent: HTMLElement,
  after: HTMLElement,
  items: readonly T[],
  render: (item: T) => HTMLElement,
): void {
  let shown = 0
  parent.replaceChildren()
  const button = element('button', { type: 'button', class: 'more', onclick: grow })
  after.replaceChildren()

  function grow(): void {
    const first = items.slice(shown, shown + together).map(render)
    parent.append(...first)
    const hadFocus = document.activeElement === button
    shown += first.length
    button.textContent = `Show ${Math.min(together, items.length - shown)} more`
    if (shown < items.length) after.replaceChildren(button)
    else after.replaceChildren()
    if (hadFocus) first[0]?.querySelector<HTMLElement>('a')?.focus()
  }
  grow()
}

/** Moves the focus from one row's link to the next. */
export function stepThrough(parent: HTMLElement, selector: string, by: number): void {
  const links = [...parent.querySelectorAll<HTMLElement>(selector)]
  const now = links.indexOf(document.activeElement as HTMLElement)
  const next = now === -1 ? links[0] : links[now + by]
  next?.focus()
}
