// Shares of pairs that have a stem in common among the ten best keyphrases of each text: ours in DATASET, and what retext-keywords gives
// for the same texts.
//
//   npm run build && npm run measure-redundancy -w packages/keywords -- DATASET
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import retextKeywords from 'retext-keywords'
import { VFile } from 'vfile'
import { stemWord } from '../dist/stem-word.js'

const folder = process.argv[2]
if (!folder) {
  console.error('usage: measure-redundancy.mjs DATASET')
  process.exit(2)
}
const count = { ours: [0, 0], retext: [0, 0] }
for (const line of readFileSync(join(folder, 'releases.jsonl'), 'utf8').trim().split('\n')) {
  const { document, keywords } = JSON.parse(line)
  if (document.status === 'failed') continue
  const best = keywords.filter(({ section_id, rank }) => !section_id && rank <= 10)
  addPairs(
    count.ours,
    best.map(({ keyphrase }) => keyphrase.split(' ').filter(isContent).map(stemWord)),
  )
  const text = readFileSync(join(folder, 'text', `${document.document_id}.txt`), 'utf8')
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  const file = new VFile(text)
  retextKeywords({ maximum: 10 })(tree, file)
  addPairs(
    count.retext,
    file.data.keyphrases.slice(0, 10).map(({ stems }) => stems),
  )
}
for (const [name, [shared, pairs]] of Object.entries(count)) {
  console.log(`${name}: ${shared} of ${pairs} pairs, ${((100 * shared) / pairs).toFixed(1)} %`)
}

/** Not what joins the parts of a name: "Ministry of Works". */
function isContent(word) {
  return !/^(?:of|for|on|and|the|&)$/.test(word)
}

function addPairs(sum, phrases) {
  phrases.forEach((stems, index) => {
    for (const other of phrases.slice(0, index)) {
      sum[1]++
      if (stems.some((stem) => other.includes(stem))) sum[0]++
    }
  })
}
