/** Abbreviations behind a clock time: "10:00 a.m. EDT". Upper case only. */
export const timeZones: ReadonlySet<string> = new Set(
  'ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST GMT UTC BST IST CET CEST EET EEST MSK SGT HKT JST AEST AEDT ACST AWST NZST NZDT SAST WAT EAT'.split(
    ' ',
  ),
)

/** "Eastern Time", "Central European Summer Time": the words before "time". */
export const timeZoneWords: ReadonlySet<string> = new Set(
  'eastern central mountain pacific atlantic alaska hawaii european standard daylight summer local moscow singapore london greenwich mean'.split(
    ' ',
  ),
)
