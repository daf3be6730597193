const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs by which an issuer speaks of itself, a few words behind its name: `Acme, a maker of anvils, announced today …`. */
export const announcingVerbs: ReadonlySet<string> = words(
  `announced announces announce unveiled unveils launched launches introduced introduces released releases reported reports
  published publishes issued issues revealed reveals declared declares informs informed notifies notified advises advised debuts debuted confirmed confirms`,
)

/** What else may follow a name at once: `Acme is pleased …`, `Acme will hold …`, `Acme has opened …`, `Acme today …`. */
export const directVerbs: ReadonlySet<string> = words(
  `today will has have is are welcomes welcomed invites invited signed signs opened opens joined joins appointed appoints
  received receives completed completes filed files awarded awards seeks hosts hosted held holds partnered partners
  expanded expands proudly celebrates celebrated continues penalised fined reopened reopens plans agreed agrees decided decides
  marks marked began begins became recalled recalls wishes regrets hereby congratulates
  congratulated expresses expressed reaffirms deplores conveys affirmed affirms`,
)

/** Verbs of titles in the present tense: `Acme Opens Plant`, `Acme to Open Plant`. */
export const titleVerbs: ReadonlySet<string> = words(
  `announces announce launches launch unveils unveil releases release reports report introduces introduce publishes issues opens
  hosts appoints names joins partners receives wins celebrates expands completes signs seeks invites welcomes offers debuts
  closes acquires secures raises awards grants adds brings delivers showcases presents selects files warns urges penalises
  calls declares enters achieves earns hires promotes recognizes recognises honors honours marks surpasses reaches fines bans
  approves buys sells lifts backs begins commits pledges donates invests condemns demands establishes extends affirms downgrades upgrades
  recalls orders sponsors restores tests doubles halts suspends resumes renames relaunches scraps quits withdraws`,
)

/** What members of a parliament do in titles, besides: `Congresswoman Jane Roe Criticizes Plan`. */
export const memberVerbs: ReadonlySet<string> = words(
  'comments criticizes criticises praises condemns applauds rejects slams renews votes speaks supports opposes',
)

/** Those of them that agree with a plural, and are nouns otherwise: `Acme and Tarn Launch Plant`, `Acme Annual Report`. */
export const pluralVerbs: ReadonlySet<string> = words('announce launch unveil release report introduce')

/** What else a plural does in titles, not two that are joined: `Tarn Rovers Sign Keeper`, but `Elland and Tarn Sign Treaty`. */
export const teamVerbs: ReadonlySet<string> = words('sign open appoint welcome join')

/** Weak words of titles, believed only behind a name that says it is an organisation: `The Acme Foundation is …`, `Tarn Academy pupils win …`. */
export const weakTitleVerbs: ReadonlySet<string> = words(
  `is are to will has have gets goes heads seeks and sets posts trials tests builds starts stops cuts keeps gives takes makes finds shows moves
  runs leads drops fixes plans handles returns calls works helps asks tells pupils students graduates alumni researchers scientists engineers professor team`,
)
