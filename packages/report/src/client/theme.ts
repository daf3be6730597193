import { byId } from './dom.ts'
import { readChoice, storeChoice } from './stored-choice.ts'

/** Light, dark, or as the system says. */
export function startTheme(): void {
  const select = byId('theme') as HTMLSelectElement
  const apply = (theme: string): void => {
    if (theme === '') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }
  select.value = readChoice('theme')
  apply(select.value)
  select.addEventListener('change', () => {
    apply(select.value)
    storeChoice('theme', select.value)
  })
}
