/** Runs `backupThread` for one errand and gives what it says; it ends with whoever waits for it. */
import { Worker } from "node:worker_threads"

import type { BackupWanted } from "./createBackup.ts"

export type ThreadErrand =
  | { readonly do: "create"; readonly wanted: BackupWanted }
  | { readonly do: "examine"; readonly folder: string }

type Answer = { readonly done: unknown } | { readonly failed: object }

/** A bundle puts `backupThread.js` beside itself; from source it is `backupThread.ts`. */
const script = new URL(
  import.meta.url.endsWith(".ts") ? "./backupThread.ts" : "./backupThread.js",
  import.meta.url
)

/** Rejects with the data of the error, which has its `_tag` where it has one. */
export const inThread = async (errand: ThreadErrand, signal: AbortSignal): Promise<unknown> => {
  const thread = new Worker(script, { workerData: errand })
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  thread
    .once("message", (answer: Answer) =>
      "done" in answer ? resolve(answer.done) : reject(answer.failed)
    )
    .once("error", reject)
    .once("exit", (code) => reject(new Error(`the thread of backups ended with ${code}`)))
  const stop = () => reject(signal.reason)
  signal.addEventListener("abort", stop, { once: true })
  try {
    return await promise
  } finally {
    signal.removeEventListener("abort", stop)
    await thread.terminate()
  }
}
