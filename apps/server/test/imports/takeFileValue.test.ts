/** A doubt between a hand and a file says enough to take the file's value; taken, it is a doubt no more. */
import type { Finding, ImportReport } from "@aiwei/intake/report"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"

import {
  all,
  anyOffice,
  building,
  buildings,
  editBuilding,
  editPerson,
  editScore,
  editZone,
  person,
  roster,
  scores,
  toldIn,
  written,
  zones
} from "./byHand.ts"
import { imported } from "./importing.ts"

const others = [
  written(roster, "男,社区主任,13800001001", "男,社区主任,13800001777"),
  written(buildings, "1号楼,3,60", "1号楼,3,61"),
  written(zones, "社区主任,东风社区,东风广场", "社区主任,东风社区,东风剧场"),
  written(scores, "60,55.5", "60,54")
]

const doubtsIn = ({ files }: ImportReport): ReadonlyArray<Finding> =>
  files
    .flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => (sheet.role === "data" ? sheet.warnings : []))
    )
    .filter(({ code }) => code === "differs_from_hand_edit")

const differing = Effect.gen(function* () {
  yield* imported(all)
  yield* editPerson("张三", { phone: "13900009999" })
  yield* editBuilding(["东风小区", "1"], { households: 66 })
  yield* editZone("第一责任区", { contactPoint: "东风公园" })
  yield* editScore("东风社区", "I02", "50")
  return doubtsIn(yield* imported(others))
})

describe("a doubt", () => {
  it.live(
    "names its record, the field and both values, as their own pages write them",
    () =>
      Effect.gen(function* () {
        const doubts = yield* differing
        const told = doubts.map(({ record, handEdit }) => ({ entity: record?.entity, ...handEdit }))
        assert.sameDeepMembers(told, [
          { entity: "Person", field: "phone", stored: "13900009999", incoming: "13800001777" },
          { entity: "OrgUnit", field: "households", stored: 66, incoming: 61 },
          {
            entity: "ResponsibilityZone",
            field: "contactPoint",
            stored: "东风公园",
            incoming: "东风剧场"
          },
          {
            entity: "ScoreTally",
            field: "points",
            indicator: "I02",
            stored: "50.00",
            incoming: "54.00"
          }
        ])
        const idOf = (entity: string) =>
          doubts.find(({ record }) => record?.entity === entity)?.record?.id
        assert.strictEqual(idOf("Person"), (yield* person("张三")).id)
        assert.strictEqual(idOf("OrgUnit"), (yield* building("东风小区", "1")).id)
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )

  it.live(
    "is none any more once the record says what the file says",
    () =>
      Effect.gen(function* () {
        yield* differing
        yield* editPerson("张三", { phone: "13800001777" })
        yield* editBuilding(["东风小区", "1"], { households: 61 })
        yield* editZone("第一责任区", { contactPoint: "东风剧场" })
        yield* editScore("东风社区", "I02", "54.00")
        const again = yield* imported(others)
        assert.deepStrictEqual(toldIn(again), [])
        assert.deepStrictEqual([again.totals.new, again.totals.changed], [0, 0])
      }).pipe(Effect.provide(anyOffice)),
    60_000
  )
})
