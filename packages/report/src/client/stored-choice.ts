/** A choice kept by the browser; without its store (a private window, a locked-down browser) it lasts as long as the page. */
export function readChoice(name: string): string {
  try {
    return localStorage.getItem(`presswork-${name}`) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a choice. */
export function storeChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`presswork-${name}`, value)
  } catch {
    // It then lasts as long as the page.
  }
}
