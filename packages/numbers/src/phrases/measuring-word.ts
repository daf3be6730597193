import { changeVerbs } from '../lexicon/changes.ts'
import { type Line, lowerAt } from '../line.ts'
import { isPlural } from './singular.ts'

/** "the fees, which range from", "the Top 40 rose": behind a relative pronoun, and in the past tense, it is a verb whatever the tagger says. */
export function isTaggedNoun(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'worth' && lowerAt(line, at - 1) === 'net') return true
  // "prosecutions on tribal lands increase by 54 percent".
  if (changeVerbs.has(lowerAt(line, at)) && lowerAt(line, at + 1) === 'by' && isPlural(lowerAt(line, at - 1)))
    return false
  // "ticket prices range from $5", "uptake ranges from".
  if (
    /^ranges?$/.test(lowerAt(line, at)) &&
    /^(?:from|between)$/.test(lowerAt(line, at + 1)) &&
    isPlural(lowerAt(line, at - 1)) !== lowerAt(line, at).endsWith('s')
  )
    return false
  if (/^(?:amounts|totals|equals|exceeds)$/.test(lowerAt(line, at))) return false
  // "Turnover rises 0.3 per cent", "Sales fall to $5 million": headlines.
  if (changeVerbs.has(lowerAt(line, at)) && agrees(line, at) && leadsToFigure(line, at + 1)) return false
  // "Temperatures in the shade fall to -5".
  if (changeVerbs.has(lowerAt(line, at)) && lowerAt(line, at + 1) === 'to' && agreesBeyond(line, at)) return false
  // "the drug costs $84,000", "tickets cost between $5 and $8".
  const cost = lowerAt(line, at) === 'cost' && /^(?:NOUN|PROPN)$/.test(line.tokens[at - 1]?.partOfSpeech ?? '')
  if (cost && leadsToFigure(line, at + 1)) return false
  if (/^(?:costs|averages|measures|weighs|trades|sells)$/.test(lowerAt(line, at)) && leadsToFigure(line, at + 1))
    return false
  if (lowerAt(line, at) === 'amount' && lowerAt(line, at + 1) === 'to') return false
  if (/^(?:rose|fell|grew|slid|sank|shrank|[a-z]+ed)$/.test(lowerAt(line, at))) return false
  return /^(?:NOUN|PROPN)$/.test(line.tokens[at]?.partOfSpeech ?? '') && !/^(?:which|who)$/.test(lowerAt(line, at - 1))
}

/** Whether the noun before goes with a verb of the present: "turnover rises", "sales fall". */
function agrees(line: Line, at: number): boolean {
  const noun = line.tokens[at - 1]
  if (!/^(?:NOUN|PROPN)$/.test(noun?.partOfSpeech ?? '')) return false
  return isPlural(lowerAt(line, at)) !== isPlural(noun?.lower ?? '')
}

/** Whether a plural stands before the preposition whose noun is right before: "prices in the north fall". */
function agreesBeyond(line: Line, at: number): boolean {
  if (isPlural(lowerAt(line, at)) || lowerAt(line, at).endsWith('ed')) return false
  let link = at - 1
  while (link > at - 5 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(line.tokens[link]?.partOfSpeech ?? '')) link--
  return /^(?:in|of|at|on|for)$/.test(lowerAt(line, link)) && isPlural(lowerAt(line, link - 1))
}

/** "costs $5", "costs more than 12 percent", "fall from Sh7,500". */
function leadsToFigure(line: Line, start: number): boolean {
  let at = start
  while (
    at < start + 3 &&
    /^(?:more|less|than|about|around|over|nearly|up|to|only|just|at|least|between|from)$/.test(lowerAt(line, at))
  )
    at++
  const token = line.tokens[at]
  const next = line.tokens[at + 1]
  // "Sh7,500", "R500", "CFA 32,000"
  const isPrefix = next?.type === 'number' && (!next.spaceBefore || /^[A-Z]{2,3}$/.test(token?.value ?? ''))
  return isPrefix || token?.type === 'number' || token?.partOfSpeech === 'NUM' || /^[$€£¥]$/.test(token?.value ?? '')
}
