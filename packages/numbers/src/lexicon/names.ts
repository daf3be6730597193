/** Capitalised words that stand as a rule behind a capitalised ordinal in a name: "First Deputy Director", "Second World War". */
export const ordinalNames: ReadonlySet<string> = new Set(
  (
    'lady deputy minister vice secretary amendment circuit world nation nations assistant lieutenant sergeant class step steps ' +
    'industrial republic reich estate officer chamber division army battalion brigade corps fleet avenue street ' +
    'congress district department committee reading baptist presbyterian methodist bank national state states federal financial ' +
    'judicial president prime responder responders solar data citizens republic international'
  ).split(' '),
)

/** Lists and indices that are called by how many they hold: "Fortune 500 companies". */
export const countedLists: ReadonlySet<string> = new Set(
  'fortune forbes ftse nikkei russell topix stoxx nasdaq cac kospi csi asx'.split(' '),
)

/** Words before which no figure of a name stands, although they are written with a capital: titles of headings, months, openers. */
export const plainCapitals: ReadonlySet<string> = new Set(
  (
    'the a an this that these those in on at by for from to of with about over under more less nearly almost around approximately some only ' +
    'just between up and or but as than is are was were has have had will be all another other its their our his her after before since until ' +
    'within every each both total another total: top next last past first nearly roughly exactly least most also when while if where who not no ' +
    'we they he she it i you there here than during through across among against per plus minus into off out january february march april may ' +
    'june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday ' +
    'says said adds names finds sees wins fines cuts charges charged fined arrested sentenced indicted awarded awards raises raised opens launches'
  ).split(' '),
)

/** What a name with an order in figures ends in: "the 902nd Boat Repair Group". */
export const bodies: ReadonlySet<string> = new Set(
  (
    'group division army fleet brigade regiment battalion squadron wing corps infantry cavalry artillery circuit fund bank union church ' +
    'company command squad airlift'
  ).split(' '),
)

/** Nouns right before a figure that rates or measures: "a magnitude 6.0 quake". */
export const ratings: ReadonlySet<string> = new Set(
  'magnitude score rating average gpa ph grade level ratio index value mark rate factor total ranking size dose'.split(
    ' ',
  ),
)

/** Words behind a figure that make both the name of a firm: "888 Holdings". */
export const firms: ReadonlySet<string> = new Set(
  'holdings capital group ltd limited inc plc corp corporation company co'.split(' '),
)

/** Verbs of a release that are plurals as well: "Gridnote 4.2 ships". */
export const shippingVerbs: ReadonlySet<string> = new Set(
  'ships lands drops features fixes runs works moves supports offers builds drives powers tests shares targets'.split(
    ' ',
  ),
)
