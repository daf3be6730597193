import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'

// "Jane Roe: We came …", "President of the Board Jane Roe: We …", "Question: And if …"
const turn = /^(\p{Lu}[\p{L}.'’ \u{a0}-]{1,70}):\s+\p{Lu}/u
/** Whoever is not named asks in a transcript, not in an interview. */
const nameless = /^(?:q|question|answer|interviewer|reporter|moderator|journalist)\b/iu
// "Please tell us about your plant."
const request = /\b(?:tell|share with|show|give|walk|describe|name|introduce)\b/iu
/** So many questions make an interview. */
const enough = 3

/** The speaker whose turn a line is: `Jane Roe: We came …`. */
export function readSpeaker({ text }: Line): string | undefined {
  const head = text.slice(0, 90)
  return head.includes(':') ? turn.exec(head)?.[1] : undefined
}

// "President Jane Roe: Ladies and gentlemen, …"
const address =
  /^\p{Lu}[\p{L}.'’ \u{a0}-]{1,70}:\s+(?:Mr|Mrs|Ms|Dear|Ladies|Good (?:morning|afternoon|evening)|Friends|Colleagues)\b/u

/** Whether a turn opens with an address, as speeches do. */
export function isSpeech({ text }: Line): boolean {
  const head = text.slice(0, 100)
  return head.includes(':') && address.test(head)
}

/** Whether the lines hold two turns or more of at least two speakers. */
export function isTranscript(lines: readonly Line[]): boolean {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const speaker = isSentence(line) ? readSpeaker(line) : undefined
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count >= 2).length >= 2
}

/** Whether somebody asks in one of the turns; where nobody does, the questions stand between them, as headings. */
export function asksInTurns(lines: readonly Line[]): boolean {
  return lines.some((line) => line.ending === 'question' && readSpeaker(line) !== undefined)
}

// "Question: And why?", but no "Location: Springfield"
function isSentence(line: Line): boolean {
  return isProse(line) || line.ending === 'stop' || line.ending === 'question' || line.ending === 'exclamation'
}

/**
 * Who asks in an interview of two: a name all of whose turns are one question or request, each answered at once by the other
 * (`Roe: Who founded Acme?` / `Doe: My father did.`). The questions are the headings of such a text.
 */
export function findAsker(lines: readonly Line[]): string | undefined {
  const turns = lines.flatMap((line, index) => {
    const speaker = readSpeaker(line)
    return speaker === undefined ? [] : [{ speaker, line, next: lines[index + 1] }]
  })
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))]
  if (speakers.length !== 2) return undefined
  return speakers.find((speaker) => {
    const own = turns.filter((one) => one.speaker === speaker)
    return (
      own.length >= enough &&
      !nameless.test(speaker) &&
      own.every(({ line, next }) => asks(line) && answers(next, speaker))
    )
  })
}

function asks({ text, ending }: Line): boolean {
  return ending === 'question' || (ending === 'stop' && request.test(text.slice(0, 300)))
}

function answers(next: Line | undefined, asker: string): boolean {
  const speaker = next && readSpeaker(next)
  return speaker !== undefined && speaker !== asker
}
