/** Words directly before four digits that make them a year: "since 1999", "fiscal 2024". */
export const yearPrepositions: ReadonlySet<string> = new Set(
  'in since by until till during before after from through throughout for circa early mid late fiscal year years calendar pre post between of into toward towards beyond entering enters enter within'.split(
    ' ',
  ),
)

/** Prepositions that as often stand before a count: "of 2000 members", "for 1500 dollars". Years beyond 1900 and 2100 do not follow them. */
export const looseYearPrepositions: ReadonlySet<string> = new Set(
  'by from for of after before between through'.split(' '),
)

/** Words that a year dates when it stands before them: "2019 results", "the 2024 annual report". */
export const datedWords: ReadonlySet<string> = new Set(
  (
    'annual budget census survey report results result earnings revenue revenues sales levels level figures forecast forecasts ' +
    'outlook guidance season election elections campaign harvest school academic fiscal financial legislative session tax ' +
    'calendar year plan target targets deadline total totals peak high low average estimate estimates ' +
    'full-year first second third fourth interim presidential general midterm review agreement attack attacks crisis recession ' +
    'study data rate rates level study revision baseline model vintage annualised annualized profit net operating'
  ).split(' '),
)

/** Capitalised words that take a year into a law's or treaty's name: "the Data Act 2018", "the Harbour Order of 1921". */
export const actWords: ReadonlySet<string> = new Set(
  'act acts order regulation regulations bill code law resolution amendment amendments ordinance treaty convention directive statute rules constitution agenda vision strategy'.split(
    ' ',
  ),
)

/** Verbs of a beginning, an end or a making, which years stand behind: "built about 1640", "born 1912", "ruled from 1509 to 1547". */
export const makings: ReadonlySet<string> = new Set(
  (
    'founded established incorporated est opened built rebuilt begun erected constructed painted written printed carved composed created ' +
    'cast drawn engraved dates date dated dating born died lived lives ruled reigned active worked flourished'
  ).split(' '),
)
