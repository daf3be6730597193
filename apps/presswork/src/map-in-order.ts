/**
 * The results of `work` on every item, in the order of the items, with up to `ahead` of them under way at a time: the next
 * are read while one is written, and memory does not grow with their number.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    if (underWay.length >= ahead) yield await (underWay.shift() as Promise<Result>)
    const result = work(item)
    result.catch(() => {}) // it is thrown where it is awaited
    underWay.push(result)
  }
  for (const result of underWay) yield await result
}
