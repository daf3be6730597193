/** Words that can follow a date or an adverb of time, but not a noun that modifies the next one: "by year-end and", "the weekend of". */
export const followers: ReadonlySet<string> = new Set(
  'of and in at to with when for as by after before that from on or but while the we he she they is was will during until this last next since because so if'.split(
    ' ',
  ),
)
