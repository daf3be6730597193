/** The commonest English words that no neighbouring language writes alike often enough to mislead. */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  (
    'the of and to that is was for it with as his he be by on not this are or from at which but have had they were ' +
    'has their its been will would there what all who more when said if about into than them can only other our'
  ).split(' '),
)
