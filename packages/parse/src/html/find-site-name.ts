import type { TextBlock } from '../render-canonical.ts'
import { elementsOf, lineOf, type Root } from './element.ts'

const longest = 400
const before = /^(.{2,60}?)\s*[-–—|»:•·]\s$/u
const behind = /^\s[-–—|»•·]\s*(.{2,60})$/u

/** What `<title>` says. */
export function readPageTitle(root: Root): string {
  const page = [...elementsOf(root)].find(({ tagName }) => tagName === 'title')
  return page ? lineOf(page) : ''
}

/**
 * The name that stands beside the title in `<title>`, if the text speaks of it: `Port to open pier - Ellery Board` where Ellery Board
 * is in the text. Others are names of sections and of whoever holds the page.
 */
export function findSiteName(pageTitle: string, title: string, blocks: readonly TextBlock[]): string | undefined {
  const at = pageTitle.indexOf(title)
  if (at === -1 || pageTitle.length > longest) return undefined
  const name = at === 0 ? behind.exec(pageTitle.slice(title.length))?.[1] : before.exec(pageTitle.slice(0, at))?.[1]
  if (name === undefined || /[-–—|»•·]\s/u.test(name)) return undefined
  // A single word may be that of a section: "News"
  const opens = ({ text }: TextBlock): boolean => /^\p{Lu}/u.test(name) && text.startsWith(`${name} `)
  const isIn = ({ text }: TextBlock): boolean => text.includes(name)
  return blocks.some((block) => block.text !== title && (name.includes(' ') ? isIn(block) : opens(block)))
    ? name
    : undefined
}
