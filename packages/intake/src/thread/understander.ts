/** The thread that `understandAside` starts: understands one batch and ends. Nothing imports this. */
import { parentPort } from "node:worker_threads"

import { understand } from "../understand.ts"
import { packReports } from "./packReports.ts"
import { type Aside, unpackedFile } from "./understandAside.ts"

parentPort?.once("message", ({ files, known, hints }: Aside) => {
  const reports = understand({ files: files.map(unpackedFile), known, hints })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(packReports(reports))
})
