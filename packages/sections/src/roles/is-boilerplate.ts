import type { FoundHeading } from '../headings/found-heading.ts'
import { readRole } from './read-role.ts'

/** Whether a heading says that it opens no part of the body: `About Acme`, `Media contact`. */
export function isBoilerplate({ line, span }: FoundHeading): boolean {
  return readRole(line.text.slice(0, span.end - span.start)) !== 'body'
}
