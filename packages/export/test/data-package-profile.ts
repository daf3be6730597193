// The rules of the Data Package standard, version 2 (https://datapackage.org/standard/), as JSON Schema: required properties, patterns
// of names, paths and hashes, types of fields, shapes of keys. Written for these tests after the text of the standard.

const nonEmpty = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } }

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'number', 'integer', 'date', 'boolean'] },
    description: { type: 'string' },
    format: { type: 'string' },
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, enum: { ...nonEmpty, items: {} } },
      additionalProperties: false,
    },
  },
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: nonEmpty,
    uniqueKeys: { type: 'array', minItems: 1, items: nonEmpty },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: nonEmpty,
          reference: {
            type: 'object',
            required: ['fields'],
            // Left out where a table points to itself; the empty name of version 1 is gone.
            properties: { resource: { type: 'string', minLength: 1 }, fields: nonEmpty },
          },
        },
      },
    },
  },
}

const dialect = {
  type: 'object',
  properties: {
    header: { type: 'boolean' },
    delimiter: { type: 'string', minLength: 1 },
    lineTerminator: { type: 'string', minLength: 1 },
    quoteChar: { type: 'string', maxLength: 1 },
    doubleQuote: { type: 'boolean' },
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    // Relative, no parent folder, no hidden file.
    path: { type: 'string', pattern: '^(?=[^./~])(?!file:)(?:(?!/\\.\\./)(?!\\\\)(?!://).)*$' },
    type: { const: 'table' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect,
    schema: tableSchema,
  },
  dependentRequired: { type: ['schema'] },
}

/** A data package. */
export const profile: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    description: { type: 'string' },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
