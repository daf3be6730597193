import { byId, isTyping } from './dom.ts'
import { readChoice, storeChoice } from './stored-choice.ts'
import type { View } from './view.ts'

const views: Readonly<Record<string, string>> = {
  1: '#/',
  2: '#/releases',
  3: '#/numbers',
  4: '#/dates',
  5: '#/quotations',
  6: '#/people',
}

/** Listens to single keys. They can be turned off, since speech input and some hands send them unmeant. */
export function startShortcuts(currentView: () => View | undefined): void {
  const help = byId('help') as HTMLDialogElement
  const on = byId('keys-on') as HTMLInputElement
  on.checked = readChoice('keys') !== 'off'
  on.addEventListener('change', () => storeChoice('keys', on.checked ? 'on' : 'off'))
  byId('help-button').addEventListener('click', () => help.showModal())

  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    if (isTyping(target)) {
      if (key === 'Escape') (target as HTMLElement).blur()
      return
    }
    if (key !== 'Escape' && !on.checked) return
    const action = actionOf(key)
    if (!action) return
    event.preventDefault()
    action()
  })

  function actionOf(key: string): (() => void) | undefined {
    const hash = views[key]
    if (hash !== undefined) {
      return () => {
        location.hash = hash
      }
    }
    if (key === '?') return () => help.showModal()
    if (key === '/') return focusSearch
    return currentView()?.keys?.[key]
  }
}

function focusSearch(): void {
  const focus = (): void => document.querySelector<HTMLElement>('#view input[type=search]')?.focus()
  if (document.querySelector('#view input[type=search]')) focus()
  else {
    // The list is there once its fragment has been read.
    addEventListener('hashchange', focus, { once: true })
    location.hash = '#/releases'
  }
}
