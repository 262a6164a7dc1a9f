/**
 * `understand` for batches of any size: a large one on a thread of its own, because it takes seconds in which a
 * server would answer nobody; a small one here, because starting a thread would take longer than it does.
 */
import { Worker } from "node:worker_threads"

import type { Refusal } from "@aiwei/workbook/Workbook"
import { type PackedWorkbook, rowsPacked } from "@aiwei/workbook/worker/packWorkbook"
import { unpackWorkbook } from "@aiwei/workbook/worker/unpackWorkbook"

import type { KnownReference } from "../KnownReference.ts"
import type { FileReport } from "../report.ts"
import { type ReadFile, understand } from "../understand.ts"
import type { Hints } from "../understanding/Batch.ts"
import { type PackedReport, unpackReports } from "./packReports.ts"

export interface PackedFile {
  readonly path: string
  readonly sha256: string
  readonly packed: PackedWorkbook | Refusal
}

export interface Aside {
  readonly files: ReadonlyArray<PackedFile>
  readonly known: KnownReference
  readonly hints: Hints
}

export const isPackedRefusal = (packed: PackedWorkbook | Refusal): packed is Refusal =>
  "refused" in packed

export const unpackedFile = ({ path, sha256, packed }: PackedFile): ReadFile => ({
  path,
  sha256,
  read: isPackedRefusal(packed) ? packed : unpackWorkbook(packed)
})

/** Fifty milliseconds of work, about. */
const manyRows = 5_000

/** A bundle puts `understander.js` beside itself; from source it is `understander.ts`. */
const besideThis = new URL(
  import.meta.url.endsWith(".ts") ? "./understander.ts" : "./understander.js",
  import.meta.url
)

const onThread = (aside: Aside): Promise<ReadonlyArray<PackedReport>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(besideThis)
    worker
      .once("message", (reports: ReadonlyArray<PackedReport>) => {
        resolve(reports)
        void worker.terminate()
      })
      .once("error", reject)
      .once("exit", (code) => reject(new Error(`it ended with ${code} and no answer`)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(aside)
  })

export const understandAside = async (aside: Aside): Promise<ReadonlyArray<FileReport>> => {
  const { files, known, hints } = aside
  const rows = files.reduce(
    (sum, { packed }) => sum + (isPackedRefusal(packed) ? 0 : rowsPacked(packed)),
    0
  )
  return rows < manyRows
    ? understand({ files: files.map(unpackedFile), known, hints })
    : unpackReports(await onThread(aside))
}
