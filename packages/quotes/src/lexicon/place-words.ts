/** Words that end the name of a place, a work or an occasion: "Victoria Street", "the Martin Act" are no persons. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'street st road rd avenue ave blvd lane drive boulevard square gardens garden house building tower airport station port ' +
    'harbour harbor river bay beach island islands valley hills mountain mountains county city town village district ' +
    'province state territory region east act bill law award awards prize medal cup day week month festival ' +
    'conference summit games stadium arena theatre theater library school program programme project plan initiative scholarship ' +
    'fellowship lecture report review syndrome disease war covid part hub expo chrome suite portal platform'
  ).split(' '),
)

/** Words that begin the name of a place, a people or a part, and hardly a person's: "North Strelsau", "New Zenda", "Annex A". */
export const placeOpeners: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western northeast northwest southeast southwest central upper lower new great ' +
    'greater old latin saint st san santa los las mount mt fort port lake united cape african american european asian ' +
    'hispanic native annex appendix figure table exhibit chapter part phase version'
  ).split(' '),
)

/** Words that end the names of places and of people alike: "Ida Hill", "Upper Hill". */
export const surnamePlaces: ReadonlySet<string> = new Set(
  'park hall bridge lake hill north south west field wood woods ford banks'.split(' '),
)
