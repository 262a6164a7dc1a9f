/**
 * One mutant through everything an import does before it writes: read on the thread, understood, reported. What
 * is wrong with how it ended, or nothing.
 */
import { defaultLimits } from "@aiwei/workbook/limits"
import { readInWorker } from "@aiwei/workbook/readInWorker"
import { isRefusal } from "@aiwei/workbook/Workbook"

import { reportsOf } from "../reports.ts"
import type { Mutant } from "./mutants.ts"

export interface Tried {
  /** How it ended: what the report says, or why it could not. */
  readonly ended: string
  readonly fault: string | null
  readonly seconds: number
}

const limits = { ...defaultLimits, seconds: 10, megabytes: 500 }

const saysWhat = ({ message, messageEn }: { message?: string; messageEn?: string }): boolean =>
  /\p{Script=Han}/u.test(message ?? "") && /[a-z]/.test(messageEn ?? "")

const reported = async ({ name, bytes }: Mutant): Promise<Omit<Tried, "seconds">> => {
  const read = await readInWorker(bytes, name, limits)
  const [report, ...more] = reportsOf([{ path: name, sha256: "0", read }])
  if (report === undefined || more.length > 0) return { ended: "unreported", fault: "no report" }
  const ended = report.code ?? report.outcome
  const readable = isRefusal(read) || read.sheets.length >= 0
  if (!readable) return { ended, fault: "neither read nor refused" }
  if (report.outcome === "import") return { ended, fault: null }
  return { ended, fault: saysWhat(report) ? null : `${ended} without a sentence in both languages` }
}

export const tried = async (mutant: Mutant): Promise<Tried> => {
  const began = performance.now()
  const end = await reported(mutant).catch((error: unknown) => ({
    ended: "thrown",
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error)
  }))
  const seconds = (performance.now() - began) / 1_000
  const slow = seconds > 12 ? `${seconds.toFixed(1)} s` : null
  return { ...end, fault: end.fault ?? slow, seconds }
}
