/** Month names and their abbreviations, without a full stop. */
export const months: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** Other words of a line that says nothing but a day or a time: `Monday, 3 May, 10 a.m. EDT`. */
export const dayWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow ' +
    'am pm noon midnight eastern central mountain pacific daylight standard time est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest sgt jst ist aest ' +
    'the of on at from to until st nd rd th'
  ).split(' '),
)
