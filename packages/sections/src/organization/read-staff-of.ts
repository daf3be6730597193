import { isOrganizationName, readLeadingName } from './read-name.ts'

const staff =
  'researchers|scientists|astronomers|biologists|physicists|chemists|geologists|archaeologists|historians|economists|psychologists|engineers|' +
  'academics|experts|doctors|surgeons|clinicians|nurses|keepers|wardens|rangers|curators|conservators|students|pupils|detectives|officers|' +
  'firefighters|crews|staff|investigators'
// "Astronomers at the …", "An international team of researchers from …", "Officers from …"
const opening = new RegExp(
  `^(?:(?:An? |The )?(?:\\p{L}+ ){0,3}(?:team|group) (?:of |led by )(?:\\p{L}+ ){0,2})?(?:${staff}) (?:at|from|of|with) (?:the )?(?=\\p{Lu})`,
  'iu',
)
// "Students of Tarn University were fined": who suffers announces nothing
const passive = /^\s*(?:(?:has|have|had) been|was|were|is|are being)\s/u

/** The organisation whose people do what a lead tells: `Astronomers at the University of Tarn have shown …`. */
export function readStaffOf(lead: string): string | undefined {
  const match = opening.exec(lead.slice(0, 200))
  if (!match) return undefined
  const read = readLeadingName(lead.slice(match[0].length, match[0].length + 200))
  return read && isOrganizationName(read.name) && !passive.test(read.rest) ? read.name : undefined
}
