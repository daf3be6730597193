import type { MetadataCandidates } from '../metadata/collect-metadata.ts'

// schema.org types that a release is published as
const articleType = /(?:Article|PressRelease|NewsRelease|BlogPosting|Report|WebPage)$/

type Node = Readonly<Record<string, unknown>>

/** Reads what the JSON-LD of a page says of its article (schema.org `NewsArticle` and kin); broken scripts are passed over. */
export function readJsonLd(scripts: readonly string[]): MetadataCandidates {
  const nodes = scripts.flatMap((script) => listNodes(parseJson(script), 0))
  const articles = nodes.filter((node) => articleType.test(typeOf(node)))
  // An article says more than the page around it
  articles.sort((a, b) => Number(typeOf(a) === 'WebPage') - Number(typeOf(b) === 'WebPage'))
  return {
    title: articles.filter((node) => typeOf(node) !== 'WebPage').map(({ headline, name }) => headline ?? name),
    date: articles.flatMap(({ datePublished, dateCreated }) => [datePublished, dateCreated]),
    organization: articles.flatMap(({ sourceOrganization, publisher }) => [
      nameOf(sourceOrganization),
      nameOf(publisher),
    ]),
    place: articles.flatMap(({ dateline, locationCreated }) => [dateline, nameOf(locationCreated)]),
    language: articles.map(({ inLanguage }) => inLanguage),
  }
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|\/\/.*\n)/, '').replace(/\p{Cc}+/gu, ' '))
  } catch {
    return undefined
  }
}

function listNodes(value: unknown, depth: number): Node[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => listNodes(item, depth + 1))
  const node = value as Node
  return [node, ...listNodes(node['@graph'], depth + 1), ...listNodes(node.mainEntity, depth + 1)]
}

function typeOf(node: Node): string {
  const type = Array.isArray(node['@type']) ? node['@type'][0] : node['@type']
  return typeof type === 'string' ? type : ''
}

function nameOf(value: unknown): unknown {
  const node = Array.isArray(value) ? value[0] : value
  return typeof node === 'object' && node !== null ? (node as Node).name : node
}
