import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { unreadable } from '../unreadable.ts'
import type { Reply, Request } from './messages.ts'
import type { Readers } from './readers.ts'

// Compiled even where the sources are run: a process of Node 20 cannot start with TypeScript
const entry = import.meta.url.endsWith('.ts') ? '../../dist/confined/child.js' : './child.js'

// Ten times what a release takes, and what its size explains
const leastTime = 1500
const timePerByte = 1 / 2000

let running: ChildProcess | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads an input in a process of its own, which may take some time and memory and no more. One process serves all inputs, one
 * after another; it starts with the first, is started anew when it was ended, and does not keep this one from ending.
 *
 * @param bytes what is read, unpacked: how long it may take depends on it
 * @throws an error that `parseRelease` makes a message of, if the reader says why it cannot, or takes more than it may
 */
export function readConfined<Name extends keyof Readers>(
  name: Name,
  input: Parameters<Readers[Name]['read']>[0],
  bytes: number,
): ReturnType<Readers[Name]['read']> {
  const reading = last.then(() => ask({ name, input, time: leastTime + bytes * timePerByte }))
  last = reading.catch(() => {})
  return reading as ReturnType<Readers[Name]['read']>
}

async function ask(request: Request): Promise<unknown> {
  running ??= start()
  const child = running
  child.ref()
  child.channel?.ref()
  try {
    const reply = await send(child, request)
    if ('result' in reply) return reply.result
    const { reason, ruleId } = reply.failure
    throw ruleId === undefined ? new Error(reason) : unreadable(ruleId, reason)
  } finally {
    child.unref()
    child.channel?.unref()
  }
}

function start(): ChildProcess {
  const child = fork(fileURLToPath(new URL(entry, import.meta.url)), {
    execArgv: [], // a limit of V8's on the heap would make it collect twice as often; the watch looks at all memory
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const forget = (): void => {
    if (running === child) running = undefined
  }
  child.on('exit', forget).on('error', forget)
  return child
}

function send(child: ChildProcess, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      act()
    }
    const onMessage = (reply: unknown): void => settle(() => resolve(reply as Reply))
    const onExit = (): void => {
      const reason = 'Reading the file took more time or memory than any release should: check that it is whole.'
      settle(() => reject(unreadable('too-costly', reason)))
    }
    const onError = (error: Error): void => settle(() => reject(error))
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send(request as object, (error) => error && onError(error))
  })
}
