/** Nouns before a figure that make it a label: "Article 5", "page 3", "Phase Two". */
export const labelNouns: ReadonlySet<string> = new Set(
  (
    'res subsection subsections subparagraph subparagraphs recommendation recommendations principle principles h.r. h.res hres s.res article articles section sections sec § resolution resolutions page pages p pp no nos nr number numbers figure figures fig figs ' +
    'table tables chart exhibit exhibits annex annexes appendix appendices schedule chapter chapters ch part parts paragraph paragraphs ' +
    'para paras clause clauses rule rules item items phase phases step steps stage stages tier level levels grade grades class category type ' +
    'version versions v ver release vol volume issue edition season episode act bill h.r s.b h.b hr directive regulation order amendment ' +
    'proposition prop title question q room suite ste floor unit apt apartment block blk box lot gate terminal exit route highway interstate ' +
    'flight line zone district districts ward region precinct channel case docket count-number form note footnote footnotes ref reference incident log id code passcode password pin doi isbn issn ' +
    'cohort ni junction junctions year panel session track lane platform instrument marker ' +
    'day week round game match week lecture lesson module book scene verse psalm formula model series mark mk group team camp area ' +
    'pier berth building hall booth stand table-number sheet slide group option scenario scope article-number agenda goal sdg complaint petition ticket runway status error ' +
    'postcode zip po pobox century-fox top'
  ).split(' '),
)

/** Of these, the ones that make a label only when capitalised, because they are counted or measured as often: "Level 3", "Group 2". */
export const capitalLabels: ReadonlySet<string> = new Set(
  (
    'number numbers districts figure figures part parts level levels grade grades class type title order act bill line count floor unit block lot gate ' +
    'year exit route zone district region channel case form note code panel session track platform day week round game match book model series ' +
    'mark group team camp area building hall stand slide option goal release edition season top t p v q s day code season agenda scope incident log complaint petition ticket runway status error'
  ).split(' '),
)

/** Exchanges whose shares go by a number: "(TSE: 6987)". */
export const exchanges: ReadonlySet<string> = new Set(
  'BSE NSE TSE TYO JPX HKEX HKSE SEHK SGX KRX KOSPI KOSDAQ TWSE TPEX TPEx SSE SZSE SHSE Tadawul TADAWUL Bursa KLSE MYX TASE'.split(
    ' ',
  ),
)
