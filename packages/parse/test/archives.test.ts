import { gzipSync } from 'node:zlib'
import { type ExpandOptions, expandInput, parseRelease } from '@presswork/parse'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

async function list(bytes: Uint8Array, options: ExpandOptions): Promise<string[]> {
  const parts: string[] = []
  for await (const { path, name, failure } of expandInput(bytes, options))
    parts.push(failure?.ruleId ?? `${path} ${name}`.trim())
  return parts
}

const text = strToU8('Port opens.')
const zip = zipSync({
  'may/b.txt': text,
  'a.jsonl': strToU8('{"body":"x"}\n{"body":"y"}'),
  '__MACOSX/._a': text,
  '.DS_Store': text,
})

test('an input that holds one document is its own part', async () => {
  expect(await list(text, { path: 'a.txt' })).toEqual(['a.txt'])
})

test('the files of a ZIP come in the order of their paths, archives in it opened', async () => {
  expect(await list(zip, { path: 'r.zip' })).toEqual([
    'r.zip/a.jsonl#1 a.jsonl/1',
    'r.zip/a.jsonl#2 a.jsonl/2',
    'r.zip/may/b.txt may/b.txt',
  ])
})

test('gzip is transparent, whatever the name', async () => {
  expect(await list(gzipSync(text), { path: 'a.txt' })).toEqual(['a.txt'])
  expect(await list(gzipSync(zip), { path: 'r.zip.gz' })).toEqual([
    'r.zip.gz/a.jsonl#1 a.jsonl/1',
    'r.zip.gz/a.jsonl#2 a.jsonl/2',
    'r.zip.gz/may/b.txt may/b.txt',
  ])
  const part = (await expandInput(gzipSync(text), { path: 'a.txt.gz' }).next()).value
  expect(String(await parseRelease(part?.bytes ?? new Uint8Array(), part ?? { path: 'a' }))).toBe('Port opens.')
})

describe('a web archive', () => {
  const record = (type: string, url: string, block: string): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block, 'latin1')}\r\n\r\n${block}\r\n\r\n`
  const page = '<html><p>Port opens.</p></html>'
  const packed = Buffer.from(gzipSync(page)).toString('latin1')
  const records = [
    record('warcinfo', 'x', 'software: x'),
    record('request', 'https://ellery.example/', 'GET / HTTP/1.1\r\n\r\n'),
    record(
      'response',
      'https://www.ellery.example/port.html',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`,
    ),
    record('response', 'https://ellery.example/a.png', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx'),
    record(
      'response',
      'https://ellery.example/gone',
      `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${page}`,
    ),
    record(
      'response',
      'https://ellery.example/b',
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Po\r\n6\r\nrt two\r\n0\r\n\r\n`,
    ),
    record(
      'response',
      'https://ellery.example/c',
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n${packed}`,
    ),
  ]
  const bytes = Buffer.from(records.join(''), 'latin1')

  test('gives its pages, whatever their coding', async () => {
    const texts: string[] = []
    for await (const part of expandInput(gzipSync(bytes), { path: 'a.warc.gz' }))
      texts.push(`${part.path} ${part.name} ${String(await parseRelease(part.bytes, part))}`)
    expect(texts).toEqual([
      'a.warc.gz#https://www.ellery.example/port.html ellery.example/port.html Port opens.\n',
      'a.warc.gz#https://ellery.example/b ellery.example/b Port two\n',
      'a.warc.gz#https://ellery.example/c ellery.example/c Port opens.\n',
    ])
  })

  test('says so where it is cut off', async () => {
    expect((await list(bytes.subarray(0, -10), { path: 'a.warc' })).at(-1)).toBe('broken-input')
  })
})

describe('limits', () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 9 })
  const nested = [1, 2, 3, 4, 5].reduce((inner) => zipSync({ 'a.zip': inner }), zip)
  const cases: [name: string, bytes: Uint8Array, options: ExpandOptions, rule: string][] = [
    ['ratio', bomb, { path: 'a.zip' }, 'too-large'],
    ['ratio of gzip', gzipSync(new Uint8Array(20_000_000)), { path: 'a.gz' }, 'too-large'],
    ['size', gzipSync(text), { path: 'a.gz', maxUnpackedBytes: 5 }, 'too-large'],
    ['nesting', nested, { path: 'a.zip' }, 'too-deep'],
    [
      'records',
      strToU8('{"body":"x"}\n{"body":"y"}\n{"body":"z"}'),
      { path: 'a.jsonl', maxParts: 2 },
      'too-many-parts',
    ],
  ]
  test.each(cases)('%s', async (_, bytes, options, rule) => {
    expect((await list(bytes, options)).at(-1)).toBe(rule)
  })
})

describe('damage is a failed part', () => {
  test('of the whole archive', async () => {
    expect(await list(zip.subarray(0, 80), { path: 'a.zip' })).toEqual(['broken-input'])
    expect(await list(gzipSync(text).subarray(0, 20), { path: 'a.gz' })).toEqual(['broken-input'])
  })

  test('of one of its files', async () => {
    const bytes = zipSync({ 'a.txt': [strToU8('x '.repeat(400)), { level: 9 }], 'b.txt': text })
    bytes.fill(0xff, 36, 42)
    expect(await list(bytes, { path: 'r.zip' })).toEqual(['broken-input', 'r.zip/b.txt b.txt'])
  })
})
