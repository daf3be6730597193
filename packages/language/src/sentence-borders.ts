import type { SentenceContent } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import { innerAbbreviations, numberAbbreviations, titleAbbreviations } from './lexicon/abbreviations.ts'
import { sentenceStarters } from './lexicon/sentence-starters.ts'

/** Marks that can end a sentence, and marks that may stand between them and the white space that follows. */
const terminal = /^[.!?…‽]+$/
const closer = /^["'”’»›)\]}*_]$/
/** "U.S", "a.m": the last full stop is looked at apart. */
const initialism = /^(?:\p{L}\.)+\p{L}$/u
const opener = /^["'“‘«‹„([{*_¡¿•–—-]$/

/**
 * The indices in `nodes` at which a new sentence begins, 0 left out. `nodes` is one block as parse-latin tokenises it:
 * words, punctuation, symbols and white space in a flat list.
 *
 * parse-latin's own sentence rules are not used: they join "It rose by 12. Sales fell." and break "Fig. 3".
 */
export function findSentenceStarts(nodes: readonly SentenceContent[]): number[] {
  const starts: number[] = []
  for (let index = 0; index < nodes.length; index++) {
    if (!endsSentence(nodes, index)) continue
    const space = skipClosers(nodes, index + 1)
    if (nodes[space]?.type !== 'WhiteSpaceNode') continue
    const next = skipSpace(nodes, space)
    if (next < nodes.length && opensSentence(nodes, starts.at(-1) ?? skipSpace(nodes, 0), index, next))
      starts.push(next)
  }
  return starts
}

/** A mark such as "." or "?", or a word that carries its full stop: "5 p.m.", "the U.S.". */
function endsSentence(nodes: readonly SentenceContent[], index: number): boolean {
  const node = nodes[index] as SentenceContent
  if (node.type === 'PunctuationNode') return terminal.test(node.value)
  return node.type === 'WordNode' && node.children.at(-1)?.value.endsWith('.') === true
}

function skipClosers(nodes: readonly SentenceContent[], index: number): number {
  let next = index
  for (; next < nodes.length; next++) {
    const node = nodes[next] as SentenceContent
    const mark = node.type === 'PunctuationNode' || node.type === 'SymbolNode'
    if (!mark || !(closer.test(node.value) || terminal.test(node.value))) break
  }
  return next
}

function skipSpace(nodes: readonly SentenceContent[], index: number): number {
  let next = index
  while (nodes[next]?.type === 'WhiteSpaceNode') next++
  return next
}

/** Whether what stands at `next` opens a sentence, behind the mark at `end` of one that began at `start`. */
function opensSentence(nodes: readonly SentenceContent[], start: number, end: number, next: number): boolean {
  let first = next
  while (isOpener(nodes[first])) first++
  const word = nodes[first]
  // Nothing but marks follows: they belong to what stands before.
  if (word === undefined) return false
  // "The end. • The next", but "CAPE MERROW, D.C. — The Ministry"
  if (word.type === 'WhiteSpaceNode') return isOpener(nodes[next]) && !isDashBehindAbbreviation(nodes, end, next)
  const text = nodeText(word)
  // "said yesterday. and then": a lower-case letter goes on, whatever the mark before it.
  if (/^\p{Ll}/u.test(text)) return false
  const mark = nodes[end] as SentenceContent
  const previous = mark.type === 'WordNode' ? mark : nodes[end - 1]
  if (nodeText(mark).endsWith('.') && previous?.type === 'WordNode') return fullStopEnds(start, end, previous, text)
  return true
}

function isDashBehindAbbreviation(nodes: readonly SentenceContent[], end: number, dash: number): boolean {
  const mark = nodes[end] as SentenceContent
  const previous = mark.type === 'WordNode' ? mark : nodes[end - 1]
  if (!/^[-–—]+$/.test(nodeText(nodes[dash] as SentenceContent)) || previous?.type !== 'WordNode') return false
  const written = nodeText(previous).replace(/\.$/, '')
  return innerAbbreviations.has(written.toLowerCase()) || initialism.test(written)
}

function isOpener(node: SentenceContent | undefined): boolean {
  return (node?.type === 'PunctuationNode' || node?.type === 'SymbolNode') && opener.test(node.value)
}

/** Whether the full stop after `previous` ends a sentence, given the first word after it. */
function fullStopEnds(start: number, end: number, previous: SentenceContent, next: string): boolean {
  const written = nodeText(previous).replace(/\.$/, '')
  const word = written.toLowerCase()
  if (titleAbbreviations.has(word)) return false
  // "It's" opens a sentence as "It" does.
  const starts = sentenceStarters.has(next.toLowerCase().replace(/['’].*$/, ''))
  // "Anthony P. Reyes", but "Plan B. The next step". Before the abbreviations, for a "P." is one of them too.
  if (/^\p{Lu}$/u.test(written)) return starts
  const nextIsNumber = /^(?:[\p{N}$€£¥#]|[IVXLC]{2,}$|[VX]$)/u.test(next)
  // "No. 7", "Vol. IV"; "H. Con. Res. 35" is a chain of them.
  if (numberAbbreviations.has(word)) return !nextIsNumber && !numberAbbreviations.has(next.toLowerCase())
  if (innerAbbreviations.has(word) || initialism.test(written)) return starts
  // "1. The Ministry" at the head of a sentence is a list mark, not one of its own.
  return !(/^(?:\d{1,3}|[ivxIVX]{1,4})$/.test(written) && start === end - 1)
}
