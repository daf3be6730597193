export { extractOutline, type OutlineOptions } from './extract-outline.ts'
export type { Dateline, Outline, Section } from './outline.ts'
export { retextSections } from './retext-sections.ts'
