import type { TextBlock } from '../render-canonical.ts'
import { type Element, elementsOf, isElement, lineOf, type Root } from './element.ts'
import { selectBlock } from './select-element.ts'

/** Letters and digits only, so that quotation marks, dashes and case do not tell two copies of a title apart. */
function foldTitle(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether two lines are the same title, or one is the other cut short or with a tail. */
function isSameTitle(a: string, b: string): boolean {
  const [first, second] = [foldTitle(a), foldTitle(b)]
  if (first === '' || second === '') return false
  if (first === second) return true
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short.length >= 20 && short.length >= long.length * 0.6 && long.startsWith(short)
}

/** Puts a title that a format's fields give on top of the blocks, unless one of the first says the same. */
export function addTitle(blocks: readonly TextBlock[], title: string | undefined): TextBlock[] {
  const isTitle = ({ text }: TextBlock): boolean => isSameTitle(text, title ?? '') || isSubjectOf(title ?? '', text)
  if (title === undefined || blocks.slice(0, 6).some(isTitle)) return [...blocks]
  return [{ kind: 'heading', level: 1, text: title }, ...blocks]
}

/** "Ellery Board: Notice of a meeting" is the subject of a mail that says "Notice of a meeting". */
function isSubjectOf(subject: string, text: string): boolean {
  return (
    text.length >= 12 && subject.endsWith(text) && /^[^:|]{2,60}(?::|\s[-|])\s$/u.test(subject.slice(0, -text.length))
  )
}

/** A heading that is the page's title. */
export interface ShownTitle {
  readonly text: string
  readonly element: Element
}

/** The heading that says the title a page gives itself, else the only heading of level 1. */
export function findShownTitle(root: Root, title: string | undefined): ShownTitle | undefined {
  const headings = [...elementsOf(root)].filter((element) => isElement(element, 'h1', 'h2'))
  const shown = headings.map((element) => ({ element, text: lineOf(element) })).filter(({ text }) => text !== '')
  const named =
    shown.find(({ text }) => title !== undefined && isSameTitle(text, title)) ??
    // "Ellery Board - Port to open pier"
    shown.find(({ text }) => title?.endsWith(text) && isTruerTitle(text, title))
  const firsts = shown.filter(({ element }) => element.tagName === 'h1')
  return named ?? (firsts.length === 1 ? firsts[0] : undefined)
}

/**
 * Whether a heading is the title rather than what the page gives itself as one: its short form ("Port to open pier" for "Port
 * agrees to open its third pier"), or the heading beside the site's name ("Ellery Board : News - Port to open pier", "Port to open pier • Ellery Board").
 */
export function isTruerTitle(shown: string, title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 4 || shown.length === title.length) return false
  if (shown.length < title.length) {
    const before = title.slice(0, -shown.length)
    if (title.startsWith(shown) && shown.length >= 20) return /^\s[-–—|»•·]\s/u.test(title.slice(shown.length))
    return title.endsWith(shown) && shown.length >= 20 && /\s[-–—|:»]\s$/u.test(before)
  }
  let found = 0
  for (const [word] of shown.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) if (word === words[found]) found++
  return found === words.length
}

/** Puts a title on top of a page's main content as a heading of level 1, unless it stands there already. */
export function placeTitle(blocks: readonly TextBlock[], { text, element }: ShownTitle): TextBlock[] {
  const { line } = element
  const heading: TextBlock = {
    kind: 'heading',
    level: 1,
    ...(line !== undefined && { line }),
    selector: selectBlock(element),
    text,
  }
  const at = blocks.slice(0, 6).findIndex((block) => isSameTitle(block.text, text))
  if (at === -1) return [heading, ...blocks]
  return [heading, ...blocks.slice(0, at), ...blocks.slice(at + 1)]
}
