/** The thread that `readInWorker` starts: reads the files it is sent, one after the other. Nothing imports this. */
import { parentPort } from "node:worker_threads"

import { type Errand, ready } from "./readInWorker.ts"
import { readWorkbook } from "./readWorkbook.ts"
import { isRefusal } from "./Workbook.ts"
import { packWorkbook, transferOf } from "./worker/packWorkbook.ts"

parentPort?.on("message", async ({ bytes, name, limits, password }: Errand) => {
  const read = await readWorkbook(bytes, name, limits, password)
  const answer = isRefusal(read) ? read : packWorkbook(read)
  parentPort?.postMessage(answer, "refused" in answer ? [] : transferOf(answer))
})

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(ready)
