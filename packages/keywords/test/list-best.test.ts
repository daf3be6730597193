import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listBest } from '../src/list-best.ts'

test('the best are those of the sorted list, equal ones in their order', () => {
  const items = fc.array(fc.record({ score: fc.nat(5), name: fc.nat() }), { maxLength: 40 })
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 12 }), (list, count) => {
      const compare = (a: { score: number }, b: { score: number }): number => b.score - a.score
      expect(listBest(list, count, compare)).toEqual([...list].sort(compare).slice(0, count))
    }),
  )
})
