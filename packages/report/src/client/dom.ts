/** What an element is given: `on…` functions listen, `true` sets an empty attribute, `false` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>

export type Child = Node | string | null

/** Makes an element. Text goes in as text nodes only: nothing that a document says is ever parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener)
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

/** An element of the page's shell. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement
}

/** A term with its description, or nothing without one. */
export function fact(name: string, value: Child | undefined): Child {
  return value === undefined || value === null || value === ''
    ? null
    : element('div', {}, element('dt', {}, name), element('dd', {}, value))
}

/** Says something to those who cannot see it change. */
export function announce(text: string): void {
  byId('announce').textContent = text
}

/** Whether keys go into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea')
}
