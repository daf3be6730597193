export type { Dateline, Outline, Section } from './outline.ts'
