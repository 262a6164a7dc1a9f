/**
 * The thread in which backups are made and looked at: putting one back asks an embedded database for
 * seconds on end, and those who work meanwhile should not wait for it. Nothing imports this.
 */
import { parentPort, workerData } from "node:worker_threads"

import { createBackup } from "./createBackup.ts"
import { examineBackup } from "./examineBackup.ts"
import type { ThreadErrand } from "./inThread.ts"

const errand = workerData as ThreadErrand

const work = (): Promise<unknown> =>
  errand.do === "create" ? createBackup(errand.wanted) : examineBackup(errand.folder)

/** An error's class does not cross over: its data does. */
const wordsOf = (thrown: unknown): object => {
  if (thrown instanceof Error && "_tag" in thrown) return { ...thrown }
  return { message: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
}

const answer = await work().then(
  (done) => ({ done }),
  (thrown: unknown) => ({ failed: wordsOf(thrown) })
)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(answer)
