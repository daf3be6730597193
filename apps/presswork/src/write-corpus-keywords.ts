import type { DatasetExtension, FileDescription } from '@presswork/export'
import type { KeywordRow, Release } from '@presswork/model'
import { stringify } from 'csv-stringify/sync'

/** Most rows a document. */
const maximum = 10

const columns = ['document_id', 'rank', 'keyphrase', 'score', 'count', 'documents', 'keyword_rank']

const description: FileDescription = {
  path: 'corpus-keywords.csv',
  name: 'corpus-keywords',
  description:
    'What sets each document apart from the others of the run: its keywords by tf-idf. count is its mentions, documents in how many documents it is a keyword; keyword_rank is its rank in keywords.csv.',
  format: 'csv',
  mediatype: 'text/csv',
  text: true,
}

/**
 * Adds `corpus-keywords.csv` to a dataset: the keywords of each document weighed by how few documents share them (tf-idf, Spärck Jones
 * 1972, with a logarithm on both sides). The releases are read twice; memory holds one count for every keyword of the corpus.
 */
export const writeCorpusKeywords: DatasetExtension = async ({ readReleases, createFile }) => {
  const documents = new Map<string, number>()
  let total = 0
  for await (const release of readReleases()) {
    total++
    const keys = new Set(listKeywords(release).map(({ keyphrase }) => foldCase(keyphrase)))
    for (const key of keys) documents.set(key, (documents.get(key) ?? 0) + 1)
  }
  const file = await createFile(description)
  await file.append(stringify([columns]))
  for await (const release of readReleases()) {
    const scored = listKeywords(release).map((row) => {
      const shared = documents.get(foldCase(row.keyphrase)) ?? 1
      return { row, shared, score: (1 + Math.log(row.count)) * Math.log(total / shared) }
    })
    // A keyword of every document sets none apart.
    const apart = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.row.rank - b.row.rank)
    const rows = apart.slice(0, maximum).map(({ row, shared, score }, index) => {
      const { document_id, keyphrase, count, rank } = row
      return [document_id, index + 1, keyphrase, score.toPrecision(6), count, shared, rank]
    })
    if (rows.length > 0) await file.append(stringify(rows))
  }
}

/** The rows that rank a whole document. */
function listKeywords({ keywords }: Release): KeywordRow[] {
  return keywords.filter(({ section_id }) => section_id === null)
}

function foldCase(keyphrase: string): string {
  return keyphrase.toLowerCase()
}
