/** The sample office's ground truth, as far as these tests ask it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { sample } from "./office.ts"

interface Truth {
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly kind: string
    readonly period?: string
    readonly sheets: ReadonlyArray<{
      readonly role: string
      readonly records?: ReadonlyArray<{
        readonly communityCode: string
        readonly total: string
        readonly rank: number | null
      }>
    }>
  }>
  readonly wrong: ReadonlyArray<{
    readonly path: string
    readonly outcome: string
    readonly code: string
  }>
}

export const truth = JSON.parse(readFileSync(join(sample, "expected.json"), "utf8")) as Truth

/** Total in thousandths and rank of every community of a month. */
export const standingsOf = (period: string) =>
  new Map(
    truth.files
      .filter((file) => file.kind === "score" && file.period === period)
      .flatMap((file) => file.sheets)
      .flatMap((sheet) => (sheet.role === "data" ? (sheet.records ?? []) : []))
      .map((row) => [
        row.communityCode,
        { total: Math.round(Number(row.total) * 1000), rank: row.rank }
      ])
  )
