import type { Metadata } from '@presswork/model'
import { joinBrokenBlocks } from '../compose-blocks.ts'
import { numberParagraphs } from '../number-paragraphs.ts'
import type { ParsedRelease } from '../parsed.ts'
import { renderCanonical, type TextBlock } from '../render-canonical.ts'
import { normaliseLineEnds, parsePlainText } from '../text/parse-plain-text.ts'
import { cleanLine } from './clean-line.ts'
import { dropNoteReferences } from './drop-note-references.ts'
import { parseMarkdownTree } from './parse-tree.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { renderSimpleBlocks } from './read-simple-blocks.ts'
import { renderMarkdownBlocks } from './render-blocks.ts'
import { splitChunks } from './split-chunks.ts'

// "[ref]: https://acme.example": pieces are parsed apart, so each is given the definitions of all
const definition = /^ {0,3}\[[^\]^][^\]]{0,200}\]:/
const mostDefinitions = 200

/**
 * Renders Markdown (CommonMark, GFM, front matter) as canonical text: one block a paragraph, heading, list item (without
 * its marker) or table row (cells joined by a tab), marks, link targets and images dropped. Offsets are UTF-16 units of
 * the text that is returned.
 *
 * @example
 * parseMarkdown('# Acme opens plant\n\nThe *plant* makes [anvils](/a).').text // 'Acme opens plant\n\nThe plant makes anvils.\n'
 */
export function parseMarkdown(source: string): ParsedRelease {
  const lines = dropNoteReferences(normaliseLineEnds(source).split('\n').map(cleanLine))
  const definitions = lines.filter((line) => definition.test(line)).slice(0, mostDefinitions)
  const rendered: TextBlock[] = []
  let metadata: Metadata = {}
  for (const { from, to, kind, blocks } of splitChunks(lines)) {
    const chunk = lines.slice(from, to)
    if (kind === 'frontMatter') metadata = readMetadata(chunk)
    else if (blocks) rendered.push(...renderSimpleBlocks(blocks, from + 1))
    else if (kind === 'wild') rendered.push(...renderPlainText(chunk, from + 1))
    else rendered.push(...renderMarkdownBlocks(parseMarkdownTree([...chunk, '', ...definitions].join('\n')), from + 1))
  }
  return { ...renderCanonical(numberParagraphs(joinBrokenBlocks(rendered))), metadata }
}

function readMetadata(frontMatter: readonly string[]): Metadata {
  return readFrontMatter(frontMatter.slice(1, -1).join('\n'), frontMatter[0]?.startsWith('+') ? 'toml' : 'yaml')
}

function renderPlainText(lines: readonly string[], firstLine: number): TextBlock[] {
  const { text, blocks } = parsePlainText(lines.join('\n'))
  return blocks.map(({ start, end, line = 1, ...block }) => ({
    ...block,
    line: line + firstLine - 1,
    text: text.slice(start, end),
  }))
}
