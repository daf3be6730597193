import type { SectionRole } from '@presswork/model'
import { listRoleCues } from '../lexicon/role-cues.ts'

/** The role that a heading's words say: `Media contact` → contact; `body` if they say none. */
export function readRole(heading: string): SectionRole {
  const bare = heading.replace(/^[^\p{L}]+|[\s:：]+$/gu, '')
  return listRoleCues(bare).find(({ pattern }) => pattern.test(bare))?.role ?? 'body'
}
