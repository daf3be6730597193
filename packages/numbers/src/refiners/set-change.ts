import type { Change } from '@presswork/model'
import { type Draft, draftBefore, type Refiner } from '../draft.ts'
import { changeComparatives, changeNouns, changeVerbs, objectVerbs } from '../lexicon/changes.ts'
import { commonVerbs } from '../lexicon/function-words.ts'
import { isHyphen, type Line, lowerAt, skipHyphen } from '../line.ts'
import { findBareObject } from '../phrases/changed.ts'
import { isGapped } from '../phrases/gapped.ts'
import { isParticiple } from '../phrases/noun.ts'

/** "rose 5%", "a drop of 12", "10% higher", "3 additional seats": whether the number is the amount of a rise or fall. */
export const setChange: Refiner = {
  ruleId: 'set-change',
  example: 'Prices rose 5%.',
  refine: (drafts, line) =>
    drafts.map((draft, index) => {
      if (draft.change !== null || draft.kind === 'ordinal' || draft.kind === 'ratio') return draft
      const previous = draftBefore(drafts, index)
      // "cut the $40 fee by 5%": over a level that is changed to its verb.
      const changed = previous !== undefined && isChangedLevel(line, previous)
      const floor = (changed ? draftBefore(drafts, index - 1)?.to : previous?.to) ?? 0
      const change = findBehind(draft, line) ?? findBefore(draft, line, floor)
      return change === undefined ? draft : { ...draft, change }
    }),
}

/** "Sales fell 3%, costs by 5%", "a rise of 20 over May and of 30 over June": without a verb of its own, an amount behind "by" has the change of the one before. */
export const continueChange: Refiner = {
  ruleId: 'continue-change',
  example: 'Sales fell 3%, costs by 5%.',
  refine: (drafts, line) => {
    const continued = [...drafts]
    for (let index = 1; index < continued.length; index++) {
      const draft = continued[index] as Draft
      const previous = continued[index - 1] as Draft
      if (draft.change !== null || previous.change === null || draft.kind === 'ordinal') continue
      if (isRestated(line, previous, draft) || (draft.unit === previous.unit && isGapped(line, previous, draft)))
        continued[index] = { ...draft, change: previous.change }
      // "lateness dropped by a quarter and absence by 0.9 points".
      const shares = lowerAt(line, draft.from - 1) === 'by' && lowerAt(line, previous.from - 1) === 'by'
      if (
        shares &&
        draft.kind === 'percent' &&
        previous.kind === 'fraction' &&
        !hasVerbBetween(line, previous.to, draft.from)
      )
        continued[index] = { ...draft, change: previous.change }
      if (draft.unit !== previous.unit) continue
      const link = lowerAt(line, draft.from - 1)
      const again = lowerAt(line, draft.from - 2) === 'and' && lowerAt(line, previous.from - 1) === link
      // "rose 5% in the north and 7% in the south".
      const parts = link === 'and' && /^(?:in|on|at|for|among)$/.test(lowerAt(line, previous.to)) && draft.unit !== null
      // "up 7.5% month-on-month and 24.6% year-on-year".
      const bases = link === 'and' && draft.unit !== null && isBased(line, previous.to) && isBased(line, draft.to)
      const linked = parts || bases || (link === 'by' ? draft.unit !== null || again : link === 'of' && again)
      if (linked && !hasVerbBetween(line, previous.to, draft.from))
        continued[index] = { ...draft, change: previous.change }
    }
    return continued
  },
}

/** "year-on-year", "month on month", "from May": what an amount of change is told against. */
function isBased(line: Line, at: number): boolean {
  const word = lowerAt(line, at)
  const next = lowerAt(line, skipHyphen(line, at + 1))
  return (
    (/^(?:year|month|quarter|week|day)$/.test(word) && /^(?:on|over)$/.test(next)) ||
    /^(?:from|compared|yoy|qoq|mom|annually|sequentially)$/.test(word)
  )
}

/** How far behind its amount another way to put it may stand, in tokens. */
const restatedReach = 5

/** "fell by $2 million, or 8%", "lost 40 jobs (6%)", "fell 8%, or $2 million": the same amount as a share, or a share as an amount. */
function isRestated(line: Line, previous: Draft, draft: Draft): boolean {
  const share = draft.kind === 'percent'
  // "up 7.9%, or 6.8% in constant currency".
  const rebased = share && previous.kind === 'percent' && isRebased(line, draft.to)
  if (rebased && lowerAt(line, draft.from - 1) === 'or') return !hasVerbBetween(line, previous.to, draft.from)
  if (share === (previous.kind === 'percent') || draft.from - previous.to > restatedReach) return false
  let at = draft.from - 1
  while (degree.has(lowerAt(line, at))) at--
  const bracketed = share && lowerAt(line, at) === '(' && lowerAt(line, draft.to) === ')'
  return (lowerAt(line, at) === 'or' || bracketed) && !hasVerbBetween(line, previous.to, at)
}

/** "in constant currency", "on a like-for-like basis", "organically", "excluding fuel". */
function isRebased(line: Line, at: number): boolean {
  const word = lowerAt(line, at)
  return (
    /^(?:organically|excluding)$/.test(word) ||
    (/^(?:in|on|at)$/.test(word) &&
      /^(?:an?|constant|local|organic|reported|real|comparable|underlying)$/.test(lowerAt(line, at + 1)))
  )
}

function hasVerbBetween(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = line.tokens[at]
    const verb =
      token?.partOfSpeech === undefined
        ? commonVerbs.has(lowerAt(line, at))
        : token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX'
    if (verb) return true
  }
  return false
}

const degree: ReadonlySet<string> = new Set(
  (
    'about around nearly almost some approximately roughly over more less fewer than up to at least most just only as much many a an the further ' +
    'another additional by of estimated total net sharply slightly significantly substantially steadily overall record whopping massive modest ' +
    'average mean median well another combined even further quickly again also over under an staggering year-on-year another less aggregate sum'
  ).split(' '),
)

/** Words before the number, through its comparators, to a verb or noun of change; "to" and "from" make it a level. */
function findBefore(draft: Draft, line: Line, floor: number): Change | undefined {
  const first = lowerAt(line, draft.from - 1)
  const second = lowerAt(line, draft.from - 2)
  if (first === 'from' || first === 'at' || (first === 'to' && second !== 'up')) return undefined
  if (lowerAt(line, draft.from - 1) === 'the' && second === 'of' && lowerAt(line, draft.from - 3) === 'top') return 'up'
  // "lost an additional 71 jobs".
  if (first === 'additional' || first === 'extra')
    return /^(?:lost|lose|loses|losing|cut|cuts|cutting|shed|sheds)$/.test(lowerAt(line, draft.from - 3))
      ? 'down'
      : 'up'
  let by = false
  for (let at = draft.from - 1; at >= floor && at >= draft.from - 8; at--) {
    const word = lowerAt(line, at)
    if (word === 'to' && lowerAt(line, at - 1) !== 'up') return undefined
    if (word === 'by') by = true
    if (word === 'of') {
      const noun = changeNouns.get(lowerAt(line, at - 1))
      // "a loss of $5 million": below zero, not less than before.
      if (draft.kind === 'money' && /^loss(?:es)?$/.test(lowerAt(line, at - 1))) return undefined
      if (noun !== undefined) return noun
    }
    if ((word === 'up' && lowerAt(line, at + 1) === 'to') || lowerAt(line, at + 1) === 'than') continue
    // "an increase over the 179 cases": what it is compared with.
    if (word === 'the' && /^(?:over|than|on)$/.test(lowerAt(line, at - 1))) return undefined
    // "lower the average 5% rate", "cut its $40 fee": a level that is changed.
    if (/^(?:the|its|their|his|her|our)$/.test(word) && isLevelBefore(line, draft)) return undefined
    // "was off 5%", "gave up 0.6 percent".
    if (word === 'off' && draft.unit !== null && /^(?:is|are|was|were|been)$/.test(lowerAt(line, at - 1))) return 'down'
    if (
      word === 'up' &&
      draft.kind === 'percent' &&
      lowerAt(line, draft.to) !== 'of' &&
      /^(?:gave|give|gives|given|giving)$/.test(lowerAt(line, at - 1))
    )
      return 'down'
    const verb = changeVerbs.get(word)
    // "grants make up $5 million", "the runners-up $3,000".
    if (
      word === 'up' &&
      (isHyphen(line, at - 1) ||
        /^(?:mak|made|tak|took|pick|set|sign|build|built|end|line|giv|gave|com|came|add|use|using|hold|held|free|open|back|buy|bought|split|break|broke|put|pony|ponied|rack|chalk|clock|cough|sum|turn|show|eat|ate|serv|offer|team|dr[aeu]w)/.test(
          lowerAt(line, at - 1),
        ))
    )
      return undefined
    // "touched down 54 km from the mill".
    if (word === 'down' && settling.test(lowerAt(line, at - 1))) return undefined
    if (verb !== undefined && isAmountVerb(draft, line, at, by)) return verb
    if (!degree.has(word) && !word.endsWith('ly') && !isPraise(line, at)) break
  }
  if (by || first === 'by') return findTransitive(draft, line, floor)
  // "raised its fee 8 per cent".
  const object = draft.kind === 'percent' ? findBareObject(line, draft) : undefined
  return object && changeOf(lowerAt(line, object.verb))
}

/** Which way a verb changes its object or itself. */
function changeOf(word: string): Change | undefined {
  return changeVerbs.get(word) ?? objectVerbs.get(word)
}

const settling =
  /^(?:touch|shut|turn|broke|break|knock|lay|laid|lie|sit|sat|hand|put|hunt|track|gun|mow|burn|tear|tore|pull|stand|stood|dig|dug|walk|count|calm|la[iy]d|look|jot|climb|settl|r[ua]n|flow|fl[eo]w)/

function isChangedLevel(line: Line, previous: Draft): boolean {
  return /^(?:the|its|their|his|her|our)$/.test(lowerAt(line, previous.from - 1)) && isLevelBefore(line, previous)
}

/** "were up a solid 15 percent". */
function isPraise(line: Line, at: number): boolean {
  return (line.tokens[at]?.partOfSpeech ?? 'ADJ') === 'ADJ' && /^an?$/.test(lowerAt(line, at - 1))
}

/** Whether a noun that tells no change stands behind a figure with a unit. */
function isLevelBefore(line: Line, draft: Draft): boolean {
  const next = line.tokens[skipHyphen(line, draft.to)]
  return draft.unit !== null && next?.partOfSpeech === 'NOUN' && !changeNouns.has(next.lower)
}

const members: ReadonlySet<string> = new Set(
  'jobs posts positions workers employees staff members subscribers customers users residents inhabitants seats'.split(
    ' ',
  ),
)

/** "rose 5%" whatever the noun; "cut 700 jobs", "added two floors" as well; "the cut 5" and "down 3 flights" are left. */
function isAmountVerb(draft: Draft, line: Line, at: number, by: boolean): boolean {
  const word = lowerAt(line, at)
  if (by) return !isMargin(draft, word)
  // "climbed 3,000 metres", "jumped 6 feet": how far somebody went.
  if (moving.test(word) && lengths.has(draft.unit ?? '')) return false
  // "the hole cut 40 m of ore".
  if (/^cut/.test(word) && lengths.has(draft.unit ?? '') && /^(?:of|at|grading)$/.test(lowerAt(line, draft.to)))
    return false
  if (word === 'up' || word === 'down')
    return draft.kind !== 'cardinal' || /^(?:is|are|was|were|been|be|but|and|[,(])$/.test(lowerAt(line, at - 1))
  // "added a 40 metre wing": what was added is a thing of that size.
  if (/^add/.test(word) && draft.kind === 'measure' && line.tokens[draft.to]?.partOfSpeech === 'NOUN') return false
  // "raises 97% of its funds", but "raises its prices by 5%".
  if (/^rais/.test(word)) return draft.kind !== 'money' && draft.kind !== 'cardinal' && lowerAt(line, draft.to) !== 'of'
  // "to advance three aims", "drop two charges": what is acted upon is counted.
  if (draft.kind === 'cardinal' && acting.test(word)) return false
  // "lost 40 jobs", but "lost 3 games".
  if (/^(?:lose|loses|lost|losing)$/.test(word) && members.has(lowerAt(line, draft.to))) return true
  if (/^(?:lose|loses|lost|losing)$/.test(word)) return draft.kind !== 'cardinal' && draft.kind !== 'duration'
  if (/^(?:boost|improve|contract|lower|expand|cut|cuts|gain|gains|climb)/.test(word)) return draft.kind !== 'duration'
  return draft.kind !== 'duration' || /^(?:add|extend|cut|increase)/.test(word)
}

/** "the side lost by 12 points": by how much another was better. */
function isMargin({ kind }: Draft, word: string): boolean {
  return kind === 'cardinal' && /^los(?:t|es?|ing)$/.test(word)
}

/** Verbs that act upon what is counted. */
const acting =
  /^(?:advanc|expand|improv|boost|accelerat|strengthen|climb|drop|narrow|widen|contract|lower|leap|trim|slash|balloon|rocket|collaps|crash|enlarg|inflat|deflat|erod|diminish|deepen|broaden|amplif|soften|eas)/

const moving = /^(?:climb|jump|leap|advanc|plung|slid|tumbl|slip|retreat|skid|crash|dove|rocket|soar|accelerat)/

const lengths: ReadonlySet<string> = new Set('metre kilometre foot yard mile'.split(' '))

/** "cut costs by 5%", "boost its range by about 35 miles": the verb stands before its object, at most twelve tokens away. */
function findTransitive(draft: Draft, line: Line, floor: number): Change | undefined {
  for (let at = draft.from - 1; at >= Math.max(floor, draft.from - 14); at--) {
    const word = lowerAt(line, at)
    if (word === ';' || word === ':') return undefined
    // "rates on its savings accounts": a noun before another tells what kind it is.
    const kind = line.tokens[at + 1]?.partOfSpeech === 'NOUN'
    const change = changeOf(word) ?? (kind ? undefined : changeNouns.get(word))
    if (change !== undefined && word !== 'up' && word !== 'down') return isMargin(draft, word) ? undefined : change
  }
  return undefined
}

/** "18 per cent increase", "10% higher", "5-percent drop", "5 more than", "20% off". */
function findBehind(draft: Draft, line: Line): Change | undefined {
  let at = skipHyphen(line, draft.to)
  for (let skipped = 0; skipped <= 3; skipped++, at++) {
    const word = lowerAt(line, at)
    const tag = line.tokens[at]?.partOfSpeech
    // "62% said they had cut back", "35% cut costs": a verb of what the figure does.
    if (tag === 'PRON' || tag === 'AUX' || (tag === 'VERB' && !isAttributed(line, draft, at))) return undefined
    const noun = changeNouns.get(word)
    if (noun !== undefined)
      return draft.kind === 'duration' || isHyphen(line, at + 1)
        ? undefined
        : relevantNoun(draft, word, skipped)
          ? noun
          : undefined
    // "3 per cent up on last year".
    if (skipped === 0 && (word === 'up' || word === 'down') && draft.kind !== 'cardinal' && draft.kind !== 'duration')
      return isParticle(line, at) ? changeVerbs.get(word) : undefined
    const comparative = skipped === 0 ? changeComparatives.get(word) : undefined
    if (comparative !== undefined) return comparesAmount(draft, line, at) ? comparative : undefined
    // "five points higher than in May".
    if (skipped === 1 && changeComparatives.has(word) && lowerAt(line, at + 1) === 'than' && draft.unit === null)
      return line.tokens[at + 2]?.type === 'number' || !/^(?:higher|lower)$/.test(word)
        ? undefined
        : changeComparatives.get(word)
    if (skipped === 0 && (word === 'additional' || word === 'extra')) return 'up'
    // One or two adjectives: "a 5% annual increase", "a 12 percent year-on-year rise".
    if (line.tokens[at]?.type !== 'word' && !isHyphen(line, at)) return undefined
    if (
      /^(?:of|in|to|and|or|for|on|at|by|with|from|the|is|was|were|are|than|that|who|which|but|as|while|when|after|before|since|this|last|a|an|amid|because)$/.test(
        word,
      )
    )
      return undefined
  }
  return undefined
}

/** "a 5% cut", "a 12% projected rise": behind an article's figure, what is taken for a verb is none. */
function isAttributed(line: Line, draft: Draft, at: number): boolean {
  if (/^(?:an?|the|its|their|this|further|another|and|to)$/.test(lowerAt(line, draft.from - 1))) return true
  return isParticiple(lowerAt(line, at)) && changeNouns.has(lowerAt(line, at + 1))
}

/** "5% up on May", "2p down at 84p", but "5 km up the road". */
function isParticle(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  return (
    next === undefined || (next.type === 'mark' && /^[.,;)]$/.test(next.value)) || particleFollowers.has(next.lower)
  )
}

const particleFollowers: ReadonlySet<string> = new Set('on from at over against compared year in'.split(' '))

/** "12% growth" is an amount; "5 losses" and "3 cuts" count. */
function relevantNoun(draft: Draft, word: string, skipped: number): boolean {
  if (draft.kind === 'cardinal') return false
  if (draft.kind === 'multiple') return true
  // "a $5 million loss" is below zero, "a 5% loss" is less than before.
  return draft.kind === 'percent' || (skipped === 0 && word !== 'loss' && word !== 'gain' && word !== 'losses')
}

function comparesAmount(draft: Draft, line: Line, at: number): boolean {
  if (draft.kind === 'percent' || draft.kind === 'multiple' || draft.kind === 'fraction') return true
  // "was 40c dearer at $5.80".
  if (draft.kind === 'money' && lowerAt(line, at + 1) === 'at') return true
  return (
    lowerAt(line, at + 1) === 'than' &&
    (draft.kind === 'money' || draft.kind === 'measure' || draft.kind === 'cardinal')
  )
}
