/** Regular verbs, by their base form; the forms are made from it. */
const regular: Readonly<Record<'up' | 'down', string>> = {
  up:
    'increase gain climb jump surge soar advance expand add boost raise improve accelerate rally rebound strengthen widen ' +
    'skyrocket escalate swell appreciate quicken inflate augment enlarge amplify intensify deepen broaden',
  down:
    'decline drop decrease reduce lower slip plunge plummet tumble slump dip contract trim slash weaken shave retreat nosedive ' +
    'collapse dwindle diminish deflate depreciate devalue erode wane subside recede crumble soften ease sag skid',
}

/** Verbs whose base form is a noun or an adjective more often: "the firm 5", "a narrow 3%". */
const pasts: Readonly<Record<'up' | 'down', string>> = {
  up: 'balloon rocket mushroom firm',
  down: 'narrow slow crash crater ebb moderate',
}

const irregular: Readonly<Record<'up' | 'down', string>> = {
  up: 'rise rises rose risen rising grow grows grew grown growing spike spiked spiking leap leaps leaped leapt leaping swollen up',
  down:
    'fall falls fell fallen falling cut cuts cutting slide slides slid sliding shrink shrinks shrank shrunk shrinking sink sinks sank sunk ' +
    'sinking lose loses lost losing shed sheds shedding narrows slows dove down',
}

/** Verbs that tell a change of their object: "lifted prices by 5%", "pared its debt 10 percent". */
const transitive: Readonly<Record<'up' | 'down', string>> = {
  up: 'lift hike extend lengthen prolong heighten enhance push multiply',
  down: 'shorten curtail curb pare halve axe',
}

/** "trim", "trims", "trimmed", "trimming"; "ease", "eases", "eased", "easing". */
function conjugate(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubling.has(verb) ? verb + verb.at(-1) : verb
  const turned = /[^aeiou]y$/.test(verb)
  const third = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : turned ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const past = turned ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  return [verb, third, past, `${stem}ing`]
}

/** Verbs that double their last letter. */
const doubling: ReadonlySet<string> = new Set('drop slip dip trim sag skid clip'.split(' '))

function list(...groups: Readonly<Record<'up' | 'down', readonly string[]>>[]): Map<string, 'up' | 'down'> {
  const words = new Map<string, 'up' | 'down'>()
  for (const group of groups)
    for (const way of ['up', 'down'] as const) for (const word of group[way]) words.set(word, way)
  return words
}

function inflect(
  verbs: Readonly<Record<'up' | 'down', string>>,
  first = 0,
): Readonly<Record<'up' | 'down', readonly string[]>> {
  const forms = (words: string): string[] => words.split(' ').flatMap((verb) => conjugate(verb).slice(first))
  return { up: forms(verbs.up), down: forms(verbs.down) }
}

function split(words: Readonly<Record<'up' | 'down', string>>): Readonly<Record<'up' | 'down', readonly string[]>> {
  return { up: words.up.split(' '), down: words.down.split(' ') }
}

/** Verbs (in every form) and particles that say which way a quantity moved: "rose", "fell", "up", "cut". */
export const changeVerbs: ReadonlyMap<string, 'up' | 'down'> = list(
  inflect(regular),
  inflect(pasts, 2),
  split(irregular),
)

/** Verbs that change their object, with "by" or with a percentage right behind the object. */
export const objectVerbs: ReadonlyMap<string, 'up' | 'down'> = list(inflect(transitive))

/** Verbs of giving and taking: whoever does so is not measured by the amount. */
export const payingVerbs: ReadonlySet<string> = new Set([
  ...(
    'fine donate refund seize launder bribe invest pledge contribute award grant allocate secure receive raise earmark deposit transfer ' +
    'claim demand owe borrow commit lend pay spend give put steal win seek get'
  )
    .split(' ')
    .flatMap(conjugate),
  ...'committed committing lent paid spent gave given putting stole stolen won winning sought got getting'.split(' '),
])

const upNouns =
  'increase rise growth gain jump surge hike climb boost expansion improvement uptick upturn rebound increment speedup speedups increases gains ' +
  'raise upswing lift uplift rally escalation appreciation upsurge leap spike spurt rises jumps surges hikes improvements'
const downNouns =
  'decrease decline drop fall reduction cut loss slump dip plunge discount decreases declines drops reductions cuts downturn contraction ' +
  'shrinkage shortfall losses savings saving slide slip tumble collapse crash nosedive erosion depreciation devaluation retreat pullback ' +
  'falls slides dips slowdown markdown'

/** Nouns of change: "an increase of 12", "a 5% drop". */
export const changeNouns: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...upNouns.split(' ').map((word): [string, 'up'] => [word, 'up']),
  ...downNouns.split(' ').map((word): [string, 'down'] => [word, 'down']),
])

/** Nouns that say nothing but that something moved; "savings of 5%" and "a loss of $5" are measured themselves. */
export const plainChanges: RegExp = /^(?:increase|rise|decrease|decline|drop|fall|jump|surge|change)s?$/

/** Comparatives behind an amount: "10% higher", "5 percent less". */
export const changeComparatives: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...'higher dearer more faster larger greater bigger stronger longer heavier taller wider hotter warmer richer pricier costlier'
    .split(' ')
    .map((word): [string, 'up'] => [word, 'up']),
  ...'lower less fewer smaller slower cheaper weaker shorter lighter narrower cooler colder poorer thinner'
    .split(' ')
    .map((word): [string, 'down'] => [word, 'down']),
])

/** Every word that speaks of change; a `from … to …` behind one names two levels. */
export const changeWords: ReadonlySet<string> = new Set([
  ...changeVerbs.keys(),
  ...objectVerbs.keys(),
  ...changeNouns.keys(),
  ...'revise revises revised revising upgraded downgraded extend extends extended extending extension change changes changed changing move moves moved moving go goes went going gone shift shifted bring brought bringing double doubled'.split(
    ' ',
  ),
])
