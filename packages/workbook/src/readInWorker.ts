/**
 * `readWorkbook` on a thread of its own, which can be stopped: nothing else can end a library that hangs on
 * a crafted file or takes all memory. Servers and the command line read strangers' files only through here.
 */
import type { Worker } from "node:worker_threads"

import { type Limits, defaultLimits } from "./limits.ts"
import type { Refusal, Workbook } from "./Workbook.ts"
import { hireWorker, restWorker } from "./worker/hireWorker.ts"
import type { PackedWorkbook } from "./worker/packWorkbook.ts"
import { unpackWorkbook } from "./worker/unpackWorkbook.ts"

export interface Errand {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: Limits
  readonly password?: string | undefined
}

/** What a thread says first: from then on whatever ends it is the file's doing. */
export const ready = "ready"

type Answer = PackedWorkbook | Refusal

const started = new WeakSet<Worker>()

const ranOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"

/** What the thread says, or why it says nothing any more; `alive` when it may be asked again. */
const ask = (worker: Worker, errand: Errand) => {
  const { promise, resolve, reject } = Promise.withResolvers<{ answer: Answer; alive: boolean }>()
  const dead = (refused: Refusal["refused"], detail: string) =>
    resolve({ answer: { refused, detail }, alive: false })
  const { seconds } = errand.limits
  const timer = setTimeout(() => dead("too_slow", `more than ${seconds} s`), seconds * 1_000)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  const send = () => worker.postMessage(errand)
  const onMessage = (said: Answer | typeof ready) => {
    if (said !== ready) return resolve({ answer: said, alive: true })
    started.add(worker)
    send()
  }
  // A thread that never began is a broken installation, not the file's fault.
  const onCrash = (error: Error) =>
    started.has(worker) ? dead("corrupt", `the reader crashed: ${error.message}`) : reject(error)
  const onError = (error: Error) =>
    ranOutOfMemory(error) ? dead("too_large", "out of memory") : onCrash(error)
  const onExit = (code: number) => onCrash(new Error(`it ended with ${code} and no answer`))
  worker.on("message", onMessage).once("error", onError).once("exit", onExit)
  // Not before it has said that it began: the news of a crash may overtake what was said before.
  if (started.has(worker)) send()
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off("message", onMessage).off("error", onError).off("exit", onExit)
  })
}

const large = 2_000_000

const run = async (script: URL, errand: Errand): Promise<Answer> => {
  const place = { script, megabytes: errand.limits.megabytes }
  const worker = await hireWorker(place)
  let reusable = false
  try {
    const { answer, alive } = await ask(worker, errand)
    // What a large file left behind in the thread's memory goes with the thread.
    reusable = alive && errand.bytes.length < large
    return answer
  } finally {
    if (reusable) restWorker(worker, place)
    else await worker.terminate()
  }
}

let last: Promise<unknown> = Promise.resolve()

/** A bundle puts `worker.js` beside itself; from source it is `worker.ts`. */
const besideThis = new URL(
  import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js",
  import.meta.url
)

export interface Reading {
  /** Opens a file that is behind one; it goes to the thread and nowhere else. */
  readonly password?: string | undefined
  /** Where the reader's thread lies, once it is bundled elsewhere. */
  readonly script?: URL | undefined
}

/**
 * As it comes from the thread, for who hands it on to another one. One file at a time: two readers together
 * could take twice the memory, and V8 has been seen to abort the process when threads that hold WebAssembly
 * (Node's own, for types) end at the same moment.
 */
export const packedInWorker = (
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
  { script = besideThis, password }: Reading = {}
): Promise<PackedWorkbook | Refusal> => {
  const turn = last.then(() => run(script, { bytes, name, limits, password }))
  last = turn.catch(() => undefined)
  return turn
}

export const readInWorker = async (
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
  reading: Reading = {}
): Promise<Workbook | Refusal> => {
  const answer = await packedInWorker(bytes, name, limits, reading)
  return "refused" in answer ? answer : unpackWorkbook(answer)
}
