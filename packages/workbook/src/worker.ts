/** The thread that `readInWorker` starts: reads one file, answers once. Nothing imports this. */
import { parentPort, workerData } from "node:worker_threads"

import type { Errand } from "./readInWorker.ts"
import { readWorkbook } from "./readWorkbook.ts"
import { isRefusal } from "./Workbook.ts"
import { packWorkbook, transferOf } from "./worker/packWorkbook.ts"

const { bytes, name, limits }: Errand = workerData

const read = await readWorkbook(bytes, name, limits)
const answer = isRefusal(read) ? read : packWorkbook(read)
parentPort?.postMessage(answer, "refused" in answer ? [] : transferOf(answer))
