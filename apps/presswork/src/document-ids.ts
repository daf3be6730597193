/**
 * The document ids of `sources`: the path without its extension, in lower case, every run of characters other than letters and
 * digits as a hyphen. Of those that collide, the second and later ones in order get `-2`, `-3`.
 */
export function assignDocumentIds(sources: readonly string[]): string[] {
  const plain = sources.map(toDocumentId)
  const taken = new Set<string>()
  const natural = new Set(plain)
  return plain.map((id) => {
    let unique = id
    // A number that would be another input's own name is passed over.
    for (let number = 2; taken.has(unique) || (unique !== id && natural.has(unique)); number++)
      unique = `${id}-${number}`
    taken.add(unique)
    return unique
  })
}

/** Gives out the ids of documents that are found inside of inputs, past those of the inputs themselves. */
export interface PartIds {
  /** The id of a part: its input's id and its own name. The same name again gets `-2`, `-3`. */
  claim(inputId: string, name: string): string
}

export function createPartIds(inputIds: readonly string[]): PartIds {
  const taken = new Set(inputIds)
  const last = new Map<string, number>()
  return {
    claim(inputId, name) {
      const id = foldId(`${inputId}-${name.replace(extension, '')}`)
      let unique = id
      // Where the last search ended the next one begins, so that 100,000 records of one name stay linear
      let number = last.get(id) ?? 1
      while (taken.has(unique)) unique = `${id}-${++number}`
      if (unique !== id) last.set(id, number)
      taken.add(unique)
      return unique
    },
  }
}

// "may/fund.txt", "results.Q3.docx"; "release-1.5" has none
const extension = /(?<=[^/])\.[a-z][a-z\d]{1,5}$/i

/** Of a gzip file the name is that of what it packs: `a.jsonl.gz` is `a`. */
function toDocumentId(source: string): string {
  return foldId(source.replace(/(?<=[^/])\.gz$/i, '').replace(/(?<=[^/])\.[^./]+$/, ''))
}

function foldId(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
}
