/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, question words, common adverbs. */
export const phraseEnders: ReadonlySet<string> = new Set(
  (
    'of in on at by for from with to into onto over under about above below between among through during before after since until till within ' +
    'without against versus vs across along around behind beyond despite towards toward upon via per than as amid throughout off out up down ' +
    'and or but nor so yet if because while although though when where who whom whose which that what how why whether unless except including amidst amongst whilst toward inside outside near plus ' +
    'i you he she it we they me him us them himself itself themselves each every both either neither someone something ' +
    'am is are was were be been being has have had having do does did done will would shall should can could may might must cannot ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't " +
    'not also only just even still already now then there here ago later earlier again together apart away ahead respectively annually overall ' +
    'yesterday today tomorrow tonight soon once too very once however therefore thus'
  ).split(' '),
)

/** Determiners and possessives, left out of the counted phrase. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our my your some any no each every all another such'.split(' '),
)

/** Verbs that often stand right behind a counted noun or in its place, for trees without parts of speech. */
export const commonVerbs: ReadonlySet<string> = new Set(
  (
    'said says say made make makes took take takes came come comes went go goes got get gets gave give gives found find finds saw see ' +
    'left leave kept keep held hold holds paid pay pays sold sell sells bought buy led lead leads met meet won lost ran run runs grew rose fell ' +
    'became become began begin brought bring built build spent spend sent send told tell showed show shows died die joined join live lives lived ' +
    'work works worked remain remains remained include includes included receive received require requires required allow allows reached reach ' +
    'attended attend participated took signed announced launched opened closed created helped expected charged arrested killed injured ' +
    'own owns affected followed agreed accounted stood sit sits need needs want wants use uses used according compared based due worth'
  ).split(' '),
)

/** Nouns that the tagger takes for verbs behind "to": "goes to people who". */
export const neverVerbs: ReadonlySet<string> = new Set('people women men children'.split(' '))

/** Adjectives that stand for people behind "the": "funds for the elderly fell". */
export const nominalAdjectives: ReadonlySet<string> = new Set(
  'elderly poor rich young old unemployed disabled sick homeless wounded injured dead living needy vulnerable wealthy jobless'.split(
    ' ',
  ),
)

/** Verbs that tie a measured thing to its figure: "revenue was $5m", "costs total 3 million". Verbs of change do so, too. */
export const measuringVerbs: ReadonlySet<string> = new Set(
  (
    'is are was were be been being total totals totalled totaled totalling totaling reach reaches reached reaching hit hits hitting stood stand ' +
    'stands standing cost costs costing average averages averaged averaging amount amounts amounted equal equals equaled exceed exceeds exceeded ' +
    'exceeding remain remains remained measure measures measured weigh weighs weighed valued priced estimated expected projected forecast set ' +
    'worth came come comes ranged ranges range ranging account accounts accounted represent represents represented had has have contain contains ' +
    'comprise lasts last lasted takes took take limited capped increased decreased set closed traded double stay stayed exceed surpass surpassed topped pegged ' +
    'weighing spanning spans spanned fetched fetches fetching retails retailing trades peaks peaked finish neared nears hovered hovers starts started starting'
  ).split(' '),
)

/** Verbs that the tagger takes for nouns behind a figure: "79 percent end up there". */
export const mistakenVerbs: ReadonlySet<string> = new Set(
  'end plan use own rate view support favor favour hope rank need report result account face cite rely'.split(' '),
)
