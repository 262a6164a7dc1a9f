/**
 * `readWorkbook` on a thread of its own, which can be stopped: nothing else can end a library that hangs on
 * a crafted file or takes all memory. Servers and the command line read strangers' files only through here.
 */
import { Worker } from "node:worker_threads"

import { type Limits, defaultLimits } from "./limits.ts"
import type { Refusal, Workbook } from "./Workbook.ts"
import type { PackedWorkbook } from "./worker/packWorkbook.ts"
import { unpackWorkbook } from "./worker/unpackWorkbook.ts"

export interface Errand {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: Limits
}

const ranOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"

const answerOf = (message: PackedWorkbook | Refusal): Workbook | Refusal =>
  "refused" in message ? message : unpackWorkbook(message)

const start = (script: URL, errand: Errand): Worker =>
  new Worker(script, {
    workerData: errand,
    resourceLimits: { maxOldGenerationSizeMb: errand.limits.megabytes },
    // SheetJS writes remarks about files to the console; they are nobody's output.
    stdout: true,
    stderr: true
  })

const run = (script: URL, errand: Errand): Promise<Workbook | Refusal> => {
  const worker = start(script, errand)
  const { limits } = errand
  const { promise, resolve, reject } = Promise.withResolvers<Workbook | Refusal>()
  const timer = setTimeout(
    () => resolve({ refused: "too_slow", detail: `more than ${limits.seconds} s` }),
    limits.seconds * 1_000
  )
  worker.once("message", (message: PackedWorkbook | Refusal) => resolve(answerOf(message)))
  // `readWorkbook` throws nothing, so any other failure is a broken installation and not the file's fault.
  worker.once("error", (error) =>
    ranOutOfMemory(error)
      ? resolve({ refused: "too_large", detail: "out of memory" })
      : reject(error)
  )
  worker.once("exit", (code) => reject(new Error(`the reader ended with ${code} and no answer`)))
  return promise.finally(async () => {
    clearTimeout(timer)
    await worker.terminate()
  })
}

let last: Promise<unknown> = Promise.resolve()

/**
 * One file at a time: two readers together could take twice the memory, and V8 has been seen to abort the
 * process when threads that hold WebAssembly (Node's own, for types) end at the same moment. `script` is
 * where `worker.ts` went when the caller is bundled.
 */
export const readInWorker = (
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
  script: URL = new URL("./worker.ts", import.meta.url)
): Promise<Workbook | Refusal> => {
  const turn = last.then(() => run(script, { bytes, name, limits }))
  last = turn.catch(() => undefined)
  return turn
}
