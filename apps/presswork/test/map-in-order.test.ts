import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapInOrder } from '../src/map-in-order.ts'

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

test('results come in the order of the items, however long each takes', async () => {
  const work = async (milliseconds: number): Promise<number> => {
    await wait(milliseconds)
    return milliseconds
  }
  expect(await collect(mapInOrder([20, 1, 10, 2], 3, work))).toEqual([20, 1, 10, 2])
})

test('no more than `ahead` are under way', async () => {
  let underWay = 0
  let most = 0
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++underWay)
    await wait(1)
    underWay--
    return item
  }
  await collect(mapInOrder(Array(20).keys(), 4, work))
  expect(most).toBe(4)
})

test('a failure is thrown where its result is due', async () => {
  const seen: number[] = []
  const run = async (): Promise<void> => {
    const work = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('broken')
      return item
    }
    for await (const result of mapInOrder([0, 1, 2, 3], 4, work)) seen.push(result)
  }
  await expect(run()).rejects.toThrow('broken')
  expect(seen).toEqual([0, 1])
})
