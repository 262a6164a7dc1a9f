/** The three months of the sample office against its ground truth, from the database to the last digit. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Month } from "@aiwei/domain/shared/Month"
import { readPointsText } from "@aiwei/domain/shared/Points"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"

import { anyImports, imported, sampleFiles, sampleFolder } from "./importing.ts"

interface Expected {
  readonly files: ReadonlyArray<{
    readonly path: string
    readonly period?: string
    readonly kind: string
    readonly sheets: ReadonlyArray<{
      readonly role: string
      readonly records?: ReadonlyArray<{
        readonly communityCode: string
        readonly total: string
        readonly rank: number | null
        readonly items: ReadonlyArray<{ readonly itemCode: string; readonly cell: string }>
      }>
    }>
  }>
}

const expected: Expected = JSON.parse(readFileSync(join(sampleFolder, "expected.json"), "utf8"))
const months = expected.files
  .filter(({ kind }) => kind === "score")
  .map(({ period = "", sheets, path }) => ({
    period: Month.make(period),
    path,
    records: sheets.flatMap(({ records }) => records ?? [])
  }))

const byCode = (a: { readonly code: string | null }, b: { readonly code: string | null }) =>
  (a.code ?? "") < (b.code ?? "") ? -1 : 1

it.live(
  "totals, ranks and discrepancies are those of the ground truth",
  () =>
    Effect.gen(function* () {
      yield* imported(sampleFiles)
      const rankings = yield* Rankings
      assert.strictEqual(months.length, 3)
      for (const { period, records } of months) {
        const view = yield* rankings.month({ period })
        const ours = view.rows.map(({ unitCode, total, rank }) => ({
          code: unitCode as string | null,
          total: readPointsText(total ?? ""),
          rank
        }))
        const truth = records.map(({ communityCode, total, rank }) => ({
          code: communityCode,
          total: readPointsText(total),
          rank
        }))
        assert.deepStrictEqual(ours.toSorted(byCode), truth.toSorted(byCode), period)
      }
      const march = yield* rankings.month({ period: Month.make("2026-03") })
      assert.deepStrictEqual(
        march.discrepancies.map(({ what, unitName, cell }) => [what, unitName, cell]),
        [
          ["total", "建设新村社区", "L45"],
          ["rank", "南关东社区", "P46"]
        ]
      )
    }).pipe(Effect.provide(anyImports)),
  60_000
)

it.live(
  "every leaf of an explanation opens to its file, sheet and cell",
  () =>
    Effect.gen(function* () {
      yield* imported(sampleFiles)
      const rankings = yield* Rankings
      for (const { period, path, records } of months) {
        for (const { communityCode, items } of records) {
          const view = yield* rankings.explain({ place: communityCode, period })
          const leaves = view.categories.flatMap((category) => category.leaves)
          const cells = leaves.map(({ indicatorCode, source }) => [indicatorCode, source?.cell])
          assert.deepStrictEqual(
            cells,
            items.map(({ itemCode, cell }) => [itemCode, cell])
          )
          assert.isTrue(leaves.every(({ source }) => source?.file === path))
        }
      }
    }).pipe(Effect.provide(anyImports)),
  60_000
)
