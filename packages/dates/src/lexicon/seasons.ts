/** Seasons to their EDTF numbers (ISO 8601-2: independent of hemisphere). */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
