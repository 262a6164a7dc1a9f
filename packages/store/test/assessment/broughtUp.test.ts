/** What an older database lacks is worked out when it is brought up to date: frozen lines, and what rows say of a smaller whole. */
import { EvidenceRecords } from "@aiwei/domain/evidence/EvidenceRecords"
import { straightToTheWall } from "@aiwei/domain/scheme/document/PublicationTerms"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"
import { SqlClient } from "effect/sql"

import { missingFrozen } from "../../src/assessment/lines/missingFrozen.ts"
import reducedWhole from "../../src/migrations/0044_reduced_whole.ts"
import { verify } from "../../src/verify.ts"
import { reviewOffice } from "../publication/reviewOffice.ts"
import { recordMonth } from "../sampleOffice.ts"
import { World } from "../world.ts"

layer(World, { timeout: 60_000, excludeTestServices: true })("an older database", (it) => {
  it.effect("gets its lines frozen as they would be written now", () =>
    Effect.gen(function* () {
      const sample = yield* reviewOffice(straightToTheWall)
      const period = Month.make("2026-03")
      yield* recordMonth(sample, period, [
        [3000, 2000],
        [2500, 1500],
        [2000, 2000]
      ])
      const records = yield* EvidenceRecords
      yield* records.record({
        office: sample.office.id,
        unit: sample.communities[0]?.id ?? "",
        kind: "unannounced",
        day: Day.make("2026-03-05"),
        inspectors: ["李督查"],
        findings: [{ indicator: "I01", points: "1" }]
      })
      const sql = yield* SqlClient.SqlClient
      yield* sql`UPDATE score_entries SET frozen = NULL`
      assert.isAbove((yield* verify).linesDifferFromEvidence.length, 0)
      yield* missingFrozen
      assert.deepStrictEqual((yield* verify).linesDifferFromEvidence, [])
    })
  )

  it.effect(
    "says in its schemes' rows that the whole becomes smaller, where their documents do",
    () =>
      Effect.gen(function* () {
        const sql = yield* SqlClient.SqlClient
        const schemes = yield* SchemeRepo
        const [first, other] = [
          yield* reviewOffice(straightToTheWall),
          yield* reviewOffice(straightToTheWall)
        ]
        const document = Option.getOrThrow(yield* schemes.storedDocument(first.scheme.id))
        const reduced = { ...document, notApplicable: "reduce" as const }
        yield* schemes.replace(first.scheme, first.indicators, reduced)
        yield* sql`UPDATE schemes SET not_applicable = 'rebase'`
        yield* reducedWhole
        const said = yield* Effect.forEach([first, other], ({ scheme }) =>
          Effect.map(schemes.findById(scheme.id), (one) => Option.getOrThrow(one).notApplicable)
        )
        assert.deepStrictEqual(said, ["reduce", "rebase"])
      })
  )
})
