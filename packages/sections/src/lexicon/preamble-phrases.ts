const preamblePhrases: ReadonlySet<string> = new Set([
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
  'media alert',
  'factsheet',
  'fact sheet',
  'press note',
  'press notice',
  'press summary',
  'notice',
  'public notice',
  'notice to the press',
  'statistical release',
  'statistical bulletin',
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
  'all news',
  'all press releases',
  'back to news',
  'back to overview',
  'skip to content',
  'skip to main content',
  'embargoed',
  'click here to access pdf version',
])

// "Joint press release", "Regulatory press release", "Company news"
const kindOfRelease =
  /^(?:company|corporate|product|business|industry|financial|investor|club|campus|research|community|regional|local|latest|top|member) news$|^(?:joint|regulatory|non-regulatory|corporate|official|short|updated|revised|corrected|embargoed|international|national|local|financial|technical|government|presidential) (?:press|media|news) (?:release|statement|advisory|notice|communiqu[eé])$/u

// "Alert no. 2025-017", "Circular No. 12"
const numbered =
  /^(?:(?:press|media|news|security) )?(?:alert|bulletin|circular|communiqu[eé]|advisory|notice|statement|release|notification)\s(?:no|nr|number|#)[.:]?\s?[\d/-]{1,12}$/u

/** Whether a line above or beside a title says what kind of text follows: in lower case, without edge marks. */
export function isPreamblePhrase(bare: string): boolean {
  return preamblePhrases.has(bare) || kindOfRelease.test(bare) || numbered.test(bare)
}

/** Labels that stand before a title in its own line: `FOR IMMEDIATE RELEASE: Acme opens plant`. */
export const titleLabels: readonly string[] = [
  'for immediate release',
  'press release',
  'news release',
  'media release',
  'media advisory',
  'press statement',
  'press notice',
  'subject',
  'headline',
]

/** What a line of a date may say besides: `3 May 2019 Posted in Press releases`, `Published on 3 May`, `Admin | 3 May`. */
export const dateLineWords: ReadonlySet<string> = new Set(
  (
    'read min mins minutes posted published publication updated last date dated issued released release released for immediate press releases news ' +
    'media statistical bulletin in by admin speeches statements announcements blog newsroom at no et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst cet cest ist utc hkt'
  ).split(' '),
)
