/** The thread that `readInWorker` starts: reads the files it is sent, one after the other. Nothing imports this. */
import { parentPort } from "node:worker_threads"

import { type Errand, ready } from "./readInWorker.ts"
import { readWorkbook } from "./readWorkbook.ts"
import { isRefusal } from "./Workbook.ts"
import { packWorkbook } from "./worker/packWorkbook.ts"

parentPort?.on("message", async ({ bytes, name, limits, password }: Errand) => {
  const read = await readWorkbook(bytes, name, limits, password)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(isRefusal(read) ? read : packWorkbook(read))
})

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(ready)
