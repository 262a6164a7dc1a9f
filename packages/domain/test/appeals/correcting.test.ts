/** Which appeals ask for a correction: what was upheld, whole or in part, until a correction answered it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"

import type { Appeal } from "../../src/appeals/Appeal.ts"
import { AppealRepo } from "../../src/appeals/AppealRepo.ts"
import { correcting } from "../../src/appeals/correcting.ts"
import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { PublicationId } from "../../src/publication/Publication.ts"
import { Month } from "../../src/shared/Month.ts"

const office = OrgUnitId.make("0".repeat(26))
const april = Month.make("2026-04")
const [earlier, later] = [PublicationId.make("1"), PublicationId.make("2")]

const appeal = (
  no: number,
  outcome: Appeal["outcome"],
  correctedBy: Appeal["correctedBy"] = null
) => ({ no, outcome, correctedBy }) as Appeal

/** By number, what was kept. */
const withAppeals = (appeals: ReadonlyArray<Appeal>) => {
  const kept: Array<readonly [number, Appeal["correctedBy"], Appeal["outcome"]]> = []
  const repo = {
    ofOffice: (id: OrgUnitId, period: Month | null) =>
      Effect.succeed(id === office && period === april ? appeals : []),
    keep: ({ no, correctedBy, outcome }: Appeal) =>
      Effect.sync(() => void kept.push([no, correctedBy, outcome]))
  }
  const of = correcting.pipe(
    Effect.provide(Layer.succeed(AppealRepo, repo as never)),
    Effect.runSync
  )
  return {
    reason: Effect.runSync(of.reasonFor(office, april)),
    kept: () => {
      Effect.runSync(of.corrected(office, april, later))
      return kept
    }
  }
}

describe("correcting", () => {
  const all = [
    appeal(12, "upheld"),
    appeal(9, "partly"),
    appeal(7, "rejected"),
    appeal(5, null),
    appeal(3, "upheld", earlier),
    appeal(2, "upheld")
  ]

  it("names those that were upheld and are not answered yet, by their numbers", () => {
    assert.strictEqual(withAppeals(all).reason, "采纳申诉第 2、9、12 号")
    assert.strictEqual(withAppeals([appeal(4, "partly")]).reason, "采纳申诉第 4 号")
    assert.isNull(withAppeals(all.slice(2, 5)).reason)
    assert.isNull(withAppeals([]).reason)
  })

  it("marks exactly those with the correction, and leaves the rest of them alone", () => {
    assert.deepStrictEqual(withAppeals(all).kept(), [
      [12, later, "upheld"],
      [9, later, "partly"],
      [2, later, "upheld"]
    ])
    assert.deepStrictEqual(withAppeals(all.slice(2, 5)).kept(), [])
  })
})
