/**
 * 6 178 premises that the UK's food authorities rated: their three scores by a scheme file give every rating
 * that was published. The data lies beside the project and not in it, hence the condition in the names.
 */
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import { assert, describe, it } from "vitest"

import { assertLeavesAddUp, exampleFiles, scored, written } from "./tables.ts"

const published = new URL(
  "../../../../../shared/data/fhrs/fhrs_dev_authorities.csv",
  import.meta.url
)
const present = existsSync(published)
const unless = present ? "" : " (not tried: ../shared/data/fhrs is not there)"

const files = (table: string) => exampleFiles("food-hygiene", table)

/** Fields of a line that may be quoted. */
const fieldsOf = (line: string): ReadonlyArray<string> =>
  Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, field = ""]) => field)

describe("UK food hygiene ratings", { timeout: 60_000 }, () => {
  it("made-up premises around every limit get the rating of the rule", async () => {
    const limits = [0, 5, 10, 15, 20, 25]
    const all = limits.flatMap((h) =>
      limits.flatMap((s) => [...limits, 30].map((c) => [h, s, c] as const))
    )
    const rows = all.map(([h, s, c], at) => `${at},x,,Rated,${h},${s},${c},A`)
    const head =
      "FHRSID,BusinessName,RatingDate,RatingValue,Hygiene,Structural,ConfidenceInManagement,LocalAuthorityName"
    const answer = await scored(files(written("around.csv", [head, ...rows].join("\n"))))
    const steps = [
      ["5", 15, 5],
      ["4", 20, 10],
      ["3", 30, 10],
      ["2", 40, 15],
      ["1", 50, 20]
    ] as const
    for (const { unit, grade } of answer.rows) {
      const three = all[Number(unit)] ?? assert.fail(unit)
      const sum = three.reduce((so, one) => so + one, 0)
      const step = steps.find(([, most, one]) => sum <= most && Math.max(...three) <= one)
      assert.strictEqual(grade, step?.[0] ?? "0", three.join("+"))
    }
    assert.strictEqual(answer.rows.length, all.length)
    assertLeavesAddUp(answer.rows)
  })

  it.runIf(present)(
    `every published rating whose three scores are known comes out again${unless}`,
    async () => {
      const path = fileURLToPath(published)
      const [head = "", ...lines] = readFileSync(path, "utf8").trimEnd().split(/\r?\n/)
      const columns = fieldsOf(head)
      const at = (name: string) => columns.indexOf(name)
      const said = new Map(
        lines.map((line) => {
          const fields = fieldsOf(line)
          const of = (name: string) => fields[at(name)] ?? ""
          return [of("FHRSID"), { rating: of("RatingValue"), hygiene: of("Hygiene") }] as const
        })
      )
      const { rows, totals } = await scored(files(path))
      assert.strictEqual(rows.length, 6178)
      for (const { unit, grade, status, score } of rows) {
        const { rating, hygiene } = said.get(unit) ?? assert.fail(unit)
        if (hygiene === "")
          assert.deepStrictEqual([status, score, grade], ["notScored", null, null], unit)
        else assert.deepStrictEqual([status, grade], ["scored", rating], unit)
      }
      const { scored: with3, notScored } = totals.statuses
      assert.deepStrictEqual([with3, notScored, totals.errors], [5547, 631, 0])
      assertLeavesAddUp(rows)
    }
  )

  it.runIf(present)(
    `exempt, awaiting and unrated premises are not scored, and say why${unless}`,
    async () => {
      const { rows } = await scored(files(fileURLToPath(published)))
      const reasons = Map.groupBy(
        rows.filter(({ status }) => status === "notScored"),
        ({ why, reason }) => `${why} ${reason}`
      )
      assert.deepStrictEqual(
        Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
        { "said exempt": 319, "said awaiting inspection": 308, "nothingRead null": 4 }
      )
    }
  )
})
