/**
 * Reads files in a process of its own, one after the other as a server would, and tells of each how it ended, how
 * long it took and the most memory the process ever held. Started by `corpus.test.ts`; a crash is its exit code.
 */
import { readFileSync } from "node:fs"

import { defaultLimits } from "../src/limits.ts"
import { readInWorker } from "../src/readInWorker.ts"
import { isRefusal } from "../src/Workbook.ts"

export interface Measured {
  readonly url: string
  readonly ended: string
  readonly detail: string
  readonly seconds: number
  /** The whole process, the test's own parts included. */
  readonly megabytes: number
}

const measured = async (url: string): Promise<Measured> => {
  const began = performance.now()
  const read = await readInWorker(readFileSync(new URL(url)), url, {
    ...defaultLimits,
    seconds: 10,
    megabytes: 500
  })
  const seconds = (performance.now() - began) / 1_000
  const megabytes = process.resourceUsage().maxRSS / 1_024
  const [ended, detail] = isRefusal(read) ? [read.refused, read.detail] : [read.format, ""]
  return { url, ended, detail, seconds, megabytes }
}

process.on("message", async (urls: ReadonlyArray<string>) => {
  const all: Array<Measured> = []
  for (const url of urls) all.push(await measured(url))
  process.send?.(all, () => process.disconnect())
})
