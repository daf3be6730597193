const roles = (
  'president minister secretary secretary-general general director chief officer spokesperson spokesman spokeswoman attorney ' +
  'senator representative congressman congresswoman ceo cfo cto coo cio chairman chairwoman chair chairperson manager head professor ' +
  'doctor mayor governor commissioner ambassador judge justice lawyer analyst economist strategist pollster consultant adviser ' +
  'advisor founder co-founder cofounder owner partner executive executives leader lawmaker lawmakers official officials ' +
  'candidate nominee member members deputy assistant prosecutor sheriff detective inspector captain colonel lieutenant ' +
  'major sergeant admiral commander bishop archbishop pope cardinal rabbi imam pastor father king queen prince princess ' +
  'duke lord lady sir dame mr mrs ms miss dr prof sen rep gov lt col gen sgt capt rev hon author writer reporter journalist ' +
  'editor columnist host anchor correspondent producer actor actress singer artist player coach engineer scientist researcher ' +
  'researchers expert experts scholar historian student teacher principal dean chancellor provost treasurer trustee ' +
  'administrator coordinator organiser organizer activist activists advocate volunteer aide staffer operative source ' +
  'sources witness victim neighbor neighbour resident residents voter voters supporter supporters critic critics people man ' +
  'woman men women friend friends mother niece nephew aunt uncle cousin brother sister son daughter husband wife family contributor developer maintainer ' +
  'investor investors trader farmer physician nurse surgeon psychologist counsel solicitor barrister registrar veteran ' +
  'businessman businesswoman entrepreneur speaker whip premier envoy diplomat delegate negotiator ombudsman auditor ' +
  'superintendent agent specialist fellow vice-president lead winner director-general billionaire mogul democrat republican ' +
  'democrats republicans sms mos pm councillor councilman councilwoman selectman alderman guitarist rapper drummer goalkeeper striker midfielder skipper ' +
  'curator librarian archaeologist biologist chemist physicist geologist meteorologist architect photographer midwife firefighter headteacher investigator guest dentist orthodontist physiotherapist ' +
  // Ranks and forms of address of other services and countries
  'marshal commodore brigadier constable insp det dci supt cllr coun brig cdr engr barr shri smt sri datuk dato datin seri encik puan alhaji ' +
  'hajia sheikh canon deacon vicar mp msp mep mdm madam excellency honour honor vice-admiral h.e. eng adv baroness baron viscount ' +
  'taoiseach tánaiste tanaiste rapporteur undersecretary under-secretary assemblymember assemblyman assemblywoman councilmember ' +
  'councilperson commissioner-general governor-general chargé headmistress headmaster keeper vet veterinarian presenter broadcaster ' +
  'paramedic lifeguard islander villager swimmer sprinter cyclist climber rower gardener fisherman fisherwoman carer campaigner ' +
  'apprentice pupil graduate alumnus alumna choreographer composer conductor playwright novelist poet sculptor illustrator ' +
  'filmmaker cinematographer landlord tenant shopkeeper pensioner grandfather grandmother teammate defender midwife radiographer ' +
  'pharmacist pathologist epidemiologist ecologist oceanographer seismologist astronomer mathematician statistician geneticist neurologist neuroscientist cardiologist oncologist hydrologist criminologist sociologist virologist ' +
  'microbiologist immunologist volcanologist glaciologist entomologist ornithologist zoologist toxicologist radiologist gynaecologist ' +
  'gynecologist dermatologist endocrinologist anthropologist psychiatrist paediatrician pediatrician climatologist vp svp evp avp ' +
  'planner commuter chef barista florist shopper caretaker plumber electrician welder mechanic beekeeper ' +
  'comrade oba emir maj cpl adm pfc pvt spc airman seaman corporal ensign arch arc pharm surv atty honourable honorable emeritus emerita ' +
  'bookseller retailer hotelier restaurateur innkeeper winemaker cheesemaker translator interpreter dispatcher ' +
  'groundskeeper housekeeper lecturer therapist vintner zookeeper hairdresser ' +
  'stylist blogger podcaster vlogger matron chaplain magistrate ' +
  'coroner sportswriter groundsman seamstress realtor'
).split(' ')

/** Nouns that say what a person is, or persons are; a name may follow them, or "of" and what they serve. */
export const roleForms: ReadonlySet<string> = new Set(
  roles.flatMap((role) => (role.endsWith('s') ? [role] : [role, `${role}s`])),
)

/** Roles that tell a woman or a man. */
export const femaleWords: ReadonlySet<string> = new Set(
  'mrs ms miss mdm smt puan madam lady dame queen princess spokeswoman congresswoman chairwoman businesswoman actress mother sister daughter wife woman councilwoman'.split(
    ' ',
  ),
)
export const maleWords: ReadonlySet<string> = new Set(
  'mr shri encik sir lord king prince pope spokesman congressman chairman businessman actor father brother son husband man councilman'.split(
    ' ',
  ),
)

/** Titles that belong to a name where they stand before it, and are kept with it. */
export const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss mdm dr hon honourable honorable atty shri smt encik puan excellency h.e h.e.'.split(' '),
)

/** Titles of a profession, which tell a role only where nothing else does: "Minister of Ports | Eng. | Ida Lund". */
export const professionalTitles: ReadonlySet<string> = new Set('eng engr adv arch arc pharm surv'.split(' '))

/** Titles of rank that go with a name beside any role: "Chairman | Sir | Orvi Lundgar". */
export const nobleTitles: ReadonlySet<string> = new Set(['sir', 'dame', 'baroness', 'baron'])

/** Other forms of address. */
const address = new Set(
  'alhaji hajia comrade lord lady oba the his her rt right rev revd most very prof datuk dato'.split(' '),
)

/** "Dr", "Sir", "Eng.", "His Excellency Alhaji": forms of address, which say less than any office. */
export function isAddress(words: readonly string[]): boolean {
  return words.every(isAddressWord)
}

export function isAddressWord(word: string): boolean {
  return honorifics.has(word) || nobleTitles.has(word) || professionalTitles.has(word) || address.has(word)
}
