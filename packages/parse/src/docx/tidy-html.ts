import { markPrefix } from './mark-paragraphs.ts'

const mark = new RegExp(`<a id="${markPrefix}(\\d+)"></a>`)
const noteList = /<li id="(?:foot|end)note-/
// "…the board<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>", and the arrow back from the note
const noteReference = /<sup><a href="#(?:foot|end)note-[^>]{0,80}>\[\d+\]<\/a><\/sup>/g
const noteReturn = /<a href="#(?:foot|end)note-ref-[^>]{0,80}>↑<\/a>/g

/**
 * Prepares mammoth's HTML for rendering: paragraph `n` stands on line `n`, which is how its number comes through; signs of
 * notes go; text that several tabs set apart ("For immediate release            Contact: …") stands on lines of its own;
 * headings go down a level where a paragraph has the style Title. Notes stand on lines behind all paragraphs.
 */
export function tidyHtml(source: string): { html: string; paragraphs: number } {
  const plain = source.replaceAll('\n', ' ').replace(noteReference, '').replace(noteReturn, '')
  const html = (plain.includes('<h1 class="title">') ? lowerHeadings(plain) : plain).replace(/\t{2,}/g, '<br /><br />')
  const pieces = html.split(mark)
  const parts = [pieces[0] ?? '']
  let line = 1
  for (let index = 1; index < pieces.length; index += 2) {
    const number = Number(pieces[index])
    if (number > line) parts.push('\n'.repeat(number - line))
    line = Math.max(line, number)
    parts.push(pieces[index + 1] ?? '')
  }
  const notes = parts.findLastIndex((part) => noteList.test(part))
  if (notes !== -1) parts[notes] = (parts[notes] as string).replace(noteList, (open) => `\n${open}`)
  return { html: parts.join(''), paragraphs: line }
}

function lowerHeadings(html: string): string {
  return html
    .replace(/<(\/?)h([1-5])(?=>)/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/<h1 class="title">(.{0,2000}?)<\/h2>/g, '<h1>$1</h1>')
}
