// Entry of the process of the readers: answers one request at a time, and is ended by its watch if one takes too much.
import { isUnreadable } from '../unreadable.ts'
import type { Reply, Request } from './messages.ts'
import { confinedReaders } from './readers.ts'
import { startWatch } from './start-watch.ts'

// Ten times what a page takes: a report of hundreds of pages may take longer than its size explains
const timePerPart = 80

const watch = startWatch()

async function answer({ name, input, time }: Request): Promise<Reply> {
  const { load, read } = confinedReaders[name]
  try {
    await load() // once, and not at the cost of the first document
    watch.allow(time)
    return { result: await read(input as never, () => watch.extend(timePerPart)) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { failure: { reason, ruleId: isUnreadable(error) ? error.ruleId : undefined } }
  } finally {
    watch.rest()
  }
}

process.on('disconnect', () => process.exit())
process.on('message', async (request: Request) => {
  process.send?.(await answer(request))
})
