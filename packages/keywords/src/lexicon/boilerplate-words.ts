/**
 * Words that releases are labelled with. A candidate made of nothing else is none: "press release", "media contact",
 * "news statement"; "press freedom" stays.
 */
export const boilerplateWords: ReadonlySet<string> = new Set(
  [
    'press media news release releases statement statements advisory announcement contact contacts enquiries inquiries',
    'editor editors note notes office spokesman spokeswoman spokesperson communications email e-mail phone tel telephone fax',
    'website web site page link information detail details photo photos image images caption immediate downloadable',
    'nasdaq nyse otc otcqb otcqx tsx tsxv lse asx h.r. s.r.',
  ].flatMap((line) => line.split(' ')),
)
