/** Places that stand for themselves in a name: "City of Lenton" speaks of "Lenton", too. */
export const placeHeads: ReadonlySet<string> = new Set(
  'city county state republic kingdom province district port town village borough commonwealth'.split(' '),
)

/**
 * Nouns whose names go on behind "of", "for" or "on": "Ministry of Home Affairs", "Centre for Tidal Power", "Treaty of Lenton".
 * Nouns of persons are none: the "Mayor of Lenton" is two things.
 */
export const nameHeads: ReadonlySet<string> = new Set([
  ...placeHeads,
  ...[
    'ministry department dept bureau office agency authority board council commission committee subcommittee court tribunal house',
    'chamber parliament assembly bank fund university college school institute institution academy faculty center centers centre',
    'centres association federation league union society club foundation trust alliance coalition confederation order church',
    'museum library gallery hospital party corps service services force administration organization organisation registry',
    'directorate division secretariat programme program',
    'isle gulf bay cape strait sea mount',
    'act bill code treaty convention charter declaration battle festival',
  ].flatMap((line) => line.split(' ')),
])
