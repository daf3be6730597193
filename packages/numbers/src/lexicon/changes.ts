const up =
  'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing gain gains gained gaining climb ' +
  'climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced ' +
  'advancing expand expands expanded expanding add adds added adding boost boosts boosted boosting raise raises raised raising improve ' +
  'improves improved improving accelerate accelerated accelerating spike spiked spiking leap leaped leapt rally rallied rebound rebounded ' +
  'edged-up strengthen strengthened widen widens widened up'
const down =
  'fall falls fell fallen falling decline declines declined declining drop drops dropped dropping decrease decreases decreased decreasing ' +
  'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slide slides slid sliding slip slips slipped slipping ' +
  'plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk ' +
  'shrinking sink sinks sank sunk sinking slump slumps slumped slumping dip dips dipped dipping lose loses lost losing contract contracted ' +
  'contracting shed sheds shedding trim trims trimmed trimming slash slashes slashed slashing weaken weakened shave shaved retreat retreated narrowed narrows down'

/** Verbs (in every form) and particles that say which way a quantity moved: "rose", "fell", "up", "cut". */
export const changeVerbs: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...up.split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...down.split(' ').map((word): [string, 'down'] => [word, 'down']),
])

const upNouns =
  'increase rise growth gain jump surge hike climb boost expansion improvement uptick upturn rebound increment speedup speedups increases gains raise upswing'
const downNouns =
  'decrease decline drop fall reduction cut loss slump dip plunge discount decreases declines drops reductions cuts downturn contraction shrinkage shortfall losses savings'

/** Nouns of change: "an increase of 12", "a 5% drop". */
export const changeNouns: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...upNouns.split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...downNouns.split(' ').map((word): [string, 'down'] => [word, 'down']),
])

/** Nouns that say nothing but that something moved; "savings of 5%" and "a loss of $5" are measured themselves. */
export const plainChanges: RegExp = /^(?:increase|rise|decrease|decline|drop|fall|jump|surge|change)s?$/

/** Comparatives behind an amount: "10% higher", "5 percent less". */
export const changeComparatives: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...'higher dearer more faster larger greater bigger stronger longer'
    .split(' ')
    .map((word): [string, 'up'] => [word, 'up']),
  ...'lower less fewer smaller slower cheaper weaker shorter'
    .split(' ')
    .map((word): [string, 'down'] => [word, 'down']),
])

/** Every word that speaks of change; a `from … to …` behind one names two levels. */
export const changeWords: ReadonlySet<string> = new Set([
  ...changeVerbs.keys(),
  ...changeNouns.keys(),
  ...'revise revises revised revising upgraded downgraded extend extends extended extending extension change changes changed changing move moves moved moving go goes went going shift shifted bring brought bringing double doubled'.split(
    ' ',
  ),
])
