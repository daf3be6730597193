/**
 * Nouns that say again who was just spoken of, seldom somebody new: "the striker said", "the laureate added". Offices, of which a
 * text may have others, and those who are often left without a name ("the driver", "the mother") are none.
 */
export const epithets: ReadonlySet<string> = new Set(
  (
    'striker midfielder winger defender forward goalkeeper keeper fullback playmaker quarterback pitcher batsman batter bowler rower ' +
    'sprinter swimmer cyclist golfer boxer skier climber runner gymnast olympian paralympian medallist medalist champion newcomer rookie ' +
    'debutant star singer songwriter musician violinist cellist pianist drummer guitarist rapper composer conductor actor ' +
    'actress comedian comic dancer choreographer filmmaker novelist author poet playwright writer illustrator cartoonist painter sculptor ' +
    'artist designer photographer architect laureate academic physicist chemist biologist mathematician historian economist ' +
    'astronaut cleric entrepreneur philanthropist billionaire millionaire businessman businesswoman politician lawmaker expert international'
  ).split(' '),
)

/** Nationals and townspeople whose word none of the endings below shows. */
const oddNationals = new Set(
  (
    'scot briton dane swede finn pole czech slovak serb croat greek turk swiss german icelander dubliner londoner berliner ' +
    'glaswegian liverpudlian iraqi israeli pakistani bangladeshi omani qatari kuwaiti emirati saudi yemeni thai azeri kazakh ' +
    'uzbek kyrgyz afghan filipino filipina spaniard nepali kiwi aussie basque catalan walloon slovene'
  ).split(' '),
)

/** Newspapers, states and movements with the same endings. */
const otherThings = /^(?:guardian|vatican|oregonian|caledonian|smithsonian|taliban|urban|suburban|balkan|republican)$/

/** "Scot", "Norwegian", "Irishwoman", "Japanese": a word with a capital that says where one person is from. */
export function isNational(lower: string): boolean {
  if (oddNationals.has(lower)) return true
  return lower.length > 4 && /(?:[ei]an|[bcgknprtxyz]an|ese|[cs]h(?:wo)?man)$/.test(lower) && !otherThings.test(lower)
}
