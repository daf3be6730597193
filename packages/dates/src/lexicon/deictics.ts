/** Words that point from the reference date, and by how many steps: "this week", "next year", "the previous quarter". */
export const deictics: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
])

/** Single days: "today". */
export const namedDays: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** Stretches of a day: "this morning" is that day. */
export const dayParts: ReadonlySet<string> = new Set('morning afternoon evening night noon lunchtime'.split(' '))
