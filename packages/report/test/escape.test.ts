import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeJson, escapeHtml } from '../src/page/escape.ts'
import { payloads } from './payloads.ts'

test('there are enough payloads, all different', () => {
  expect(new Set(payloads).size).toBe(payloads.length)
  expect(payloads.length).toBeGreaterThanOrEqual(300)
})

describe('encodeJson', () => {
  test.each(payloads)('%j stays data', (payload) => {
    const json = encodeJson({ [payload]: payload })
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    const shown = payload.replace(/\p{Surrogate}/gu, '\ufffd')
    expect(JSON.parse(json)).toEqual({ [payload]: shown })
  })

  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(encodeJson([text]))).toEqual([text])
      }),
    )
  })
})

test('escapeHtml', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  )
})
