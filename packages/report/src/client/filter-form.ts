import { type Child, element } from './dom.ts'

/** A field of a filter: what it is called, and how it is filled in. */
export type FilterField =
  | { readonly name: string; readonly label: string; readonly type: 'search' | 'date' }
  | {
      readonly name: string
      readonly label: string
      readonly type: 'select'
      readonly options: readonly FilterOption[]
    }

export interface FilterOption {
  readonly value: string
  readonly label: string
}

/** Filters as a form. `onChange` hears every change, once the typing pauses. Filters without a field are shown to be taken off. */
export function createFilterForm(
  fields: readonly FilterField[],
  filters: Readonly<Record<string, string>>,
  extras: readonly string[],
  onChange: (filters: Record<string, string>) => void,
): HTMLFormElement {
  const now: Record<string, string> = { ...filters }
  let timer = 0
  const change = (name: string, value: string): void => {
    now[name] = value
    clearTimeout(timer)
    timer = setTimeout(() => onChange(now), 120)
  }
  const controls = fields.map((field) => {
    const value = filters[field.name] ?? ''
    const control = createControl(field, value)
    control.addEventListener('input', () => change(field.name, control.value))
    return element('label', { class: `field ${field.type}` }, element('span', {}, field.label), control)
  })
  const chips = extras.flatMap((name): Child[] => {
    const value = filters[name]
    if (!value) return []
    const chip = element('button', { type: 'button', class: 'chip' }, `${name}: ${value} ✕`)
    chip.setAttribute('aria-label', `Take off the filter ${name}: ${value}`)
    chip.addEventListener('click', () => {
      chip.remove()
      change(name, '')
    })
    return [chip]
  })
  const form = element('form', { class: 'filters', role: 'search' }, ...controls, ...chips)
  form.addEventListener('submit', (event) => event.preventDefault())
  return form
}

function createControl(field: FilterField, value: string): HTMLInputElement | HTMLSelectElement {
  if (field.type !== 'select') return element('input', { type: field.type, value, autocomplete: 'off' })
  const known = field.options.some((option) => option.value === value)
  const options = known || value === '' ? field.options : [...field.options, { value, label: value }]
  return element(
    'select',
    {},
    ...options.map((option) =>
      element('option', { value: option.value, selected: option.value === value }, option.label),
    ),
  )
}

/**
 * The options of a select: all, then every value with how often it occurs, the most frequent first. Values of one `key` are one, shown
 * in the form that is not all capitals.
 */
export function countOptions(
  all: string,
  values: Iterable<string | undefined>,
  key: (value: string) => string = (value) => value,
): FilterOption[] {
  const counts = new Map<string, { label: string; count: number }>()
  for (const label of values) {
    if (label === undefined) continue
    const known = counts.get(key(label))
    if (!known) counts.set(key(label), { label, count: 1 })
    else {
      known.count++
      if (known.label === known.label.toUpperCase()) known.label = label
    }
  }
  const ranked = [...counts].sort(([a, { count: many }], [b, { count }]) => count - many || (a < b ? -1 : 1))
  return [
    { value: '', label: all },
    ...ranked.map(([value, { label, count }]) => ({ value, label: `${label} (${count})` })),
  ]
}
