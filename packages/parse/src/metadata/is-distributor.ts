// "Some Newswire", "PR Newswire", "Business Wire", "GlobeNewswire", "ACCESSWIRE", "Newsfile Corp.", "EurekAlert!"
const distributor =
  /\b(?:(?:pr|global|globe|media|us|uk|world)?\s?news\s?-?wires?|(?:press|business|market|access|pr)\s?-?wired?|ein\s?presswire|newsfile|pr\s?web|pr\s?log|open\s?pr|24-7\s?press\s?release|presseportal|news\s?aktuell|cision|eurekalert)\b/iu

/** Whether a name is that of a service which distributes the releases of others, and issues none itself. */
export function isDistributor(name: string): boolean {
  return distributor.test(name)
}
