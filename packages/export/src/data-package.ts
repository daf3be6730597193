import { z } from 'zod'
import type { Resource } from './dataset-files.ts'
import type { RunDescription } from './run-description.ts'
import type { TextsSummary } from './text-files.ts'

/** What `datapackage.json` is made of. */
export interface PackageParts {
  readonly name: string
  readonly description: RunDescription
  readonly resources: readonly Resource[]
  readonly texts: TextsSummary
}

/**
 * The descriptor of a dataset: a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/).
 * Texts are counted and hashed together but not listed: the descriptor must not grow with the number of documents, and
 * `documents.csv` names them all.
 */
export function formatPackage({ name, description, resources, texts }: PackageParts): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(description.summary === undefined ? {} : { description: description.summary }),
    presswork: {
      dataset: 1,
      version: description.version,
      ...(description.options === undefined ? {} : { options: description.options }),
      texts: {
        path: 'text/<document_id>.txt',
        encoding: 'utf-8',
        bytes: texts.bytes,
        hash: `sha256:${texts.sha256}`,
        count: texts.count,
      },
    },
    resources,
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

/** Reads a descriptor of ours back, or `undefined` if it is none. */
export function parsePackage(json: string): PackageParts | undefined {
  try {
    const raw = JSON.parse(json)
    const { name, description, presswork } = ownPackage.parse(raw)
    const { count, bytes, hash } = presswork.texts
    return {
      name,
      description: {
        ...(description === undefined ? {} : { summary: description }),
        version: presswork.version,
        ...(presswork.options === undefined ? {} : { options: presswork.options }),
      },
      // Not the parsed ones: zod puts the properties that it knows first.
      resources: raw.resources,
      texts: { count, bytes, sha256: hash.replace('sha256:', '') },
    }
  } catch {
    return undefined
  }
}

const ownPackage = z.object({
  name: z.string(),
  description: z.string().optional(),
  presswork: z.object({
    dataset: z.literal(1),
    version: z.string(),
    options: z.record(z.string(), z.unknown()).optional(),
    texts: z.object({ count: z.number(), bytes: z.number(), hash: z.string() }),
  }),
  resources: z.array(z.looseObject({ path: z.string() })),
})
