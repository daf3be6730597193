/** Lines above or beside a title that say what kind of text follows; compared in lower case without edge marks. */
export const preamblePhrases: ReadonlySet<string> = new Set([
  'for immediate release',
  'immediate release',
  'for release',
  'for immediate use',
  'for publication',
  'press release',
  'press releases',
  'news release',
  'news releases',
  'media release',
  'media releases',
  'press statement',
  'media statement',
  'media advisory',
  'updated media advisory',
  'press advisory',
  'press note',
  'press notice',
  'press bulletin',
  'press announcement',
  'press communique',
  'press communiqué',
  'media notice',
  'media note',
  'news bulletin',
  'official statement',
  'for immediate publication',
  'for immediate distribution',
  'for general release',
  'press information',
  'asx announcement',
  'market announcement',
  'market release',
  'company announcement',
  'stock exchange announcement',
  'stock exchange release',
  'regulatory announcement',
  'news',
  'news and events',
  'newsroom',
  'latest news',
  'announcement',
  'announcements',
  'statement',
  'speech',
  'speeches',
  'home',
  'menu',
  'share',
  'print',
  'skip to content',
  'skip to main content',
  'embargoed',
  'click here to access pdf version',
])

/** Labels that stand before a title in its own line: `FOR IMMEDIATE RELEASE: Acme opens plant`. */
export const titleLabels: readonly string[] = [
  'for immediate release',
  'press release',
  'news release',
  'media release',
  'media advisory',
]

/** What a line of a date may say besides: `3 May 2019 Posted in Press releases`, `Published on 3 May`, `Admin | 3 May`. */
export const dateLineWords: ReadonlySet<string> = new Set(
  (
    'posted published publication updated last date dated issued released release released for immediate press releases news ' +
    'media in by admin speeches statements announcements blog newsroom at no et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst cet cest ist utc hkt'
  ).split(' '),
)
