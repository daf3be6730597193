function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Roles that firms, products and places have as well: "partner Arden Rail", "lead sponsor". They tell little of what follows. */
export const looseRoles: ReadonlySet<string> = words(
  'partner source lead host family people official agent member party winner team fellow player artist critic expert friend ' +
    'supporter general major justice principal executive owner investor developer democrat republican',
)

/** Roles that are surnames as well: they may end a name. */
export const surnameRoles: ReadonlySet<string> = words(
  'king bishop pope prince duke judge lord dean major cardinal abbot farmer cook gen lead sargent singer coach player counsel man ' +
    'gardener',
)

/** What only a person is said to have done or undergone, behind the name. */
export const personVerbs: ReadonlySet<string> = words(
  'pleaded pled pleads testified confessed graduated retired died married resigned lives lived sentenced arrested born indicted ' +
    'convicted jailed imprisoned appointed elected nominated hired thanked congratulated recalled joked smiled serves served',
)

/** Degrees and orders behind a comma: "Ida Lund, PhD". */
export const degrees: ReadonlySet<string> = words(
  'md phd dds dsc jd mba mph rn cpa dvm esq qc kc sc psyd edd facs facr ms ma bsc msc llm llb obe mbe cbe mp jp frs mla mep esq facd mpp mpa edm pgeo peng aia ra jd',
)

/** Nouns that no name of a person ends in, beside those that place and organisation words hold. */
export const thingEndings: RegExp =
  /(?:tion|sion|ment|ness|ship|ism|ology|ics|ware|ities|bility|graphy|ence|ure|tech|works|things|ials|ances|ings|gators|ments|tions|[ice]ans)$/
