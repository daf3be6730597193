/**
 * Reporting verbs by what they can introduce. `speech` verbs take a quotation as their object ("she said, ‘…’"); `stance` verbs
 * build some words of it into their clause ("he called the plan ‘a gift’").
 */
export type VerbClass = 'speech' | 'stance'

/** How a form is used: `ing` joins a clause ("…, adding that"), `participle` may be passive. */
export interface VerbForm {
  readonly lemma: string
  readonly class: VerbClass
  readonly ing: boolean
  /** Whether the form is hardly ever anything but this verb; others ("reports", "claims") need the tagger or a neighbour. */
  readonly clear: boolean
}

const speech =
  'say tell add note stress state announce explain argue claim report write ask reply answer respond continue conclude comment ' +
  'remark observe declare emphasise emphasize underline underscore warn insist suggest acknowledge admit agree recall tweet ' +
  'post assert affirm confirm reveal disclose express share joke quip promise vow pledge urge predict believe think testify ' +
  'allege contend maintain recount read proclaim opine caution complain boast lament shout yell whisper sing chant cry exclaim ' +
  'mention reiterate repeat remind elaborate clarify blog enthuse advise counsel concede reason muse wonder hint signal ' +
  'propose recommend encourage estimate expect hope inform rule find assure retort scoff interject chime indicate stipulate ' +
  'specify text email scream decree summarise summarize preach speak talk point exhort implore speculate insinuate gush thunder hold'

const stance =
  'call describe label brand dub characterise characterize criticise criticize praise blast slam denounce condemn dismiss hail ' +
  'credit accuse compare liken mock cite refer deny outline highlight discuss welcome laud commend applaud ' +
  'attack deride deplore decry lambast lambaste ridicule tout bemoan demand blame defend reject scold rebuke deem challenge ' +
  'chide admonish disparage portray depict disavow disown renounce repudiate excoriate castigate reference quote endorse voice ' +
  'advocate term attribute direct instruct'

/** Forms that the rules below do not give, as `form lemma`. */
const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  held: 'hold',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  sang: 'sing',
  sung: 'sing',
  spoke: 'speak',
  spoken: 'speak',
  found: 'find',
  admitted: 'admit',
  admitting: 'admit',
  quipped: 'quip',
  quipping: 'quip',
  blogged: 'blog',
  blogging: 'blog',
  slammed: 'slam',
  slamming: 'slam',
  dubbed: 'dub',
  dubbing: 'dub',
  referred: 'refer',
  referring: 'refer',
  read: 'read',
  saying: 'say',
  put: 'put',
  puts: 'put',
  went: 'go',
  goes: 'go',
}

/** Forms that are nouns, adjectives or prepositions as often as verbs: they count only where the tagger or the syntax says so. */
const unclear = new Set(
  (
    'notes states claims reports comments remarks answers asks shares posts reads stresses quotes mentions promises demands hopes ' +
    'estimates calls rules finds points attack attacks challenge challenges defends ' +
    'credits credit labels label brands brand blames blame signals signal texts text emails email expected estimated found ' +
    'pledges pledge vows pointed shared posted reading writing finding speaking talking thinking wonders wonder ' +
    'put puts went goes expects references reference discussed outlined highlights highlighted outlines ' +
    'talk talks cry cries hint hints express expressed read attacked defended welcomed welcome welcomes rejected quoted hold holds held holding term terms attribute attributes direct directs directed instruct instructs'
  ).split(' '),
)

/** Bare stems stand for the present of I, we, they and after "to" or "will". */
export function inflect(lemma: string): [form: string, ing: boolean][] {
  const stem = lemma.replace(/e$/, '')
  const consonantY = /[^aeiou]y$/.test(lemma)
  const sibilant = /(?:s|x|z|ch|sh)$/.test(lemma)
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : `${lemma}${sibilant ? 'es' : 's'}`
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  return [
    [lemma, false],
    [third, false],
    [past, false],
    [`${stem}ing`, true],
  ]
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const classes = new Map<string, VerbClass>()
  for (const lemma of stance.split(' ')) classes.set(lemma, 'stance')
  for (const lemma of speech.split(' ')) classes.set(lemma, 'speech')
  for (const [lemma, verbClass] of classes) {
    for (const [form, ing] of inflect(lemma)) {
      forms.set(form, { lemma, class: verbClass, ing, clear: form !== lemma && !unclear.has(form) })
    }
  }
  for (const [form, lemma] of Object.entries(irregular)) {
    const clear = !unclear.has(form)
    forms.set(form, { lemma, class: classes.get(lemma) ?? 'speech', ing: form.endsWith('ing'), clear })
  }
  return forms
}

/** Every form of every reporting verb, in lower case. */
export const reportingVerbs: ReadonlyMap<string, VerbForm> = buildForms()
