import type { SectionRole } from '@presswork/model'

/** A phrase that opens the heading of a section with a role of its own. */
export interface RoleCue {
  readonly role: SectionRole
  readonly pattern: RegExp
  /** What text may follow in the same block: any (`Disclaimer: The information …`), or only who can be reached, and how. */
  readonly runIn: 'any' | 'contact' | 'none'
}

/** Cues at the start of a heading, in order: the first that fits decides. */
const roleCues: readonly RoleCue[] = [
  // "Media Contact Details", "Press contacts", "For all media enquiries", "Contact Information", "Company Contact"
  {
    role: 'contact',
    pattern:
      /^(?:for )?(?:all |any )?(?:further |more |additional )?(?:(?:media|press|investors?|company|public|corporate|general|sales|customers?|consumers?|news) (?:(?:and|&) (?:media|investors?|press) )?(?:relations |affairs |office )?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|queries)(?: (?:details|information|info|persons?))?)(?!l)/iu,
    runIn: 'any',
  },
  // "Contact Details|Acme Forge", glued to what follows
  { role: 'contact', pattern: /^contact (?:details|information)(?!l)/iu, runIn: 'any' },
  // "Contact:", "Media: Jane Roe, 555-0100", "Enquiries"
  {
    role: 'contact',
    pattern:
      /^(?:contacts?(?: (?:us|details|information|info|persons?|for (?:media|press|further).{0,30}))?|(?:press |media )?(?:in|en)quiries|investors?|media|investor relations|media relations|press office|public affairs)\s*:?$/iu,
    runIn: 'contact',
  },
  // "For more information", "For further information, contact:", "For interviews and images"
  {
    role: 'contact',
    pattern:
      /^for (?:(?:more|further|additional) (?:information|details|enquiries|inquiries)|(?:media )?interviews?|images|photographs)\b(?!.*(?:www\.|https?:|@)).{0,40}$/iu,
    runIn: 'contact',
  },
  // "Notes to Editors", "Editor's note", "Note for news editors"
  {
    role: 'notes',
    pattern:
      /^(?:notes? (?:to|for) (?:the )?(?:news )?(?:editors?|journalists|reporters|newsdesks?|media|press)|(?:information )?for (?:the )?(?:news )?editors?(?=\s*:?$)|editor['’]?s['’]? notes?|background notes?)\b/iu,
    runIn: 'any',
  },
  // "Forward-Looking Statements and Safe Harbor Notice", "Cautionary Statement Regarding …", "Safe Harbor Statement"
  {
    role: 'notes',
    pattern:
      /^(?:(?:cautionary|important|special|legal) (?:statements?|notes?|notices?|information|language|disclaimers?)\b|(?:note |statement |disclosure |information )?(?:on |regarding |about |concerning )?forward[- ‑–]looking (?:statements?|information)|safe harbou?r\b|disclaimers?\b|disclosures?\b|legal notice|non-gaap (?:financial )?measures)/iu,
    runIn: 'any',
  },
  {
    role: 'notes',
    pattern:
      /^(?:original (?:publications?|papers?|articles?)|journal references?|notes?|footnotes?|endnotes?|references?|sources?|(?:methodology|methodological|technical|explanatory) notes?)\s*:?$/iu,
    runIn: 'none',
  },
  // "Related Posts", "Related links", "See also", "Links", "Read more", "Further reading"
  {
    role: 'link',
    pattern:
      /^(?:(?:related|associated) (?:posts?|links?|articles?|stories|news|content|materials?|products?|releases?|documents?|topics?|items?|information)|see also|links?|read (?:more|next)|further reading|more (?:news|stories|from)|useful links|additional resources|resources|attachments?|share this.{0,20}|follow us.{0,20}|you may also like|recent (?:posts?|news))\s*:?$/iu,
    runIn: 'none',
  },
  // "About Acme Corporation"
  { role: 'about', pattern: /^(?!.*\b(?:says?|said)\b)(?:more )?about (?:the )?\S.{0,90}$/iu, runIn: 'any' },
]

/** The words that the patterns above begin with: most lines begin with another, and need not be compared. */
const openers: ReadonlySet<string> = new Set(
  (
    'for further more additional media press investor investors company public corporate general sales customer customers consumer consumers news contact ' +
    'contacts note notes editor editors background cautionary important special legal statement disclosure disclosures ' +
    'information on regarding about concerning forward safe disclaimer disclaimers non footnote footnotes endnote endnotes ' +
    'reference references source sources methodology related see link links read useful original journal associated resources share follow you recent ' +
    'all any enquiries inquiries attachment attachments methodological technical explanatory'
  ).split(' '),
)

/** The cues that a text may open with, in order. */
export function listRoleCues(text: string): readonly RoleCue[] {
  return openers.has(/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? '') ? roleCues : []
}

/** `Annex A`, `Appendix: Members`. */
export const annexHeadings: RegExp =
  /^(?:annex|appendix|attachment|schedule)(?:es)?(?: [a-z0-9]{1,3})?(?:\s*[:–-]|\s*$)/iu

/** The bare label of an annex: `Annex`, `Appendix 2`, `Schedule B:`. */
export const annexLabel: RegExp =
  /^(?:(?:annex|appendix)(?: [a-z0-9]{1,3})?|(?:attachment|schedule) (?:[a-z]|\d{1,3}))\s*:?$/iu

/** Headings of ordinary sections that releases share: `Background`, `Key Features of …`, `Next steps`. */
export const commonHeadings: RegExp =
  /^(?:background|overview|introduction|summary|conclusions?|(?:key|main) (?:facts|features|points|findings|benefits|highlights|messages|results|dates|figures)|at a glance|in brief|highlights|next steps|what['’]?s next|timeline|availability|pricing|events?|speakers|get involved|how to (?:apply|join|register|help)|thank you$|acknowledge?ments|quick facts|(?:financial|business|operational) (?:highlights|outlook|results)|quotes?|details|eligibility)\b/iu
