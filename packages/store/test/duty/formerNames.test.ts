/** An office that is renamed keeps its leaders, and a past day is told with the names of that day. */
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import { Offices } from "@aiwei/domain/org/Offices"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"

import { movableTime } from "../movableTime.ts"
import { dayOf, emptied, seen, TreeWorld } from "../org/reform/treeWorld.ts"

const World = Layer.mergeAll(DutyAnswers.layer, DutyAssignments.layer).pipe(
  Layer.provideMerge(DutyKinds.layer),
  Layer.provideMerge(TreeWorld)
)
const june = movableTime(Date.UTC(2026, 5, 1))
const [start, before, renamed] = [dayOf(0), dayOf(29), dayOf(30)]
const blank = { gender: null, birth: null, phone: null, category: null, remark: "" }

/** A leader who works "at the office", as rosters write it, and a community with a duty of its own. */
const street = Effect.gen(function* () {
  yield* emptied
  const units = yield* OrgUnits
  const add = (name: string, level: "subdistrict" | "community", parentId: OrgUnit["id"] | null) =>
    units.add({ unit: { code: null, name, level }, parentId, on: start })
  const office = yield* add("滨河街道", "subdistrict", null)
  yield* (yield* Offices).ensure(office.id, null)
  const community = yield* add("南关社区", "community", office.id)
  const [id, officeId] = [PersonId.make(`leader-${office.id}`), office.id]
  yield* (yield* PersonRepo).upsertAll([{ id, officeId, name: "陈卫", status: "active", ...blank }])
  const post = { id: PostId.make(id), personId: id, unitId: null, duty: null, kind: null }
  const at = { organisation: "滨河街道党政班子", title: "党工委书记" }
  yield* (yield* PostRepo).upsertAll([{ ...post, ...at, validFrom: start, validTo: forever }])
  return { office, community, leader: id }
})

layer(World, { timeout: 60_000, excludeTestServices: true })("after a renaming", (it) => {
  it.effect("whoever leads the office still does, on every day", () =>
    Effect.gen(function* () {
      const { office, community, leader } = yield* street
      const [edits, answers] = [yield* OrgEdits, yield* DutyAnswers]
      yield* edits.rename({ ...(yield* seen(office.id)), name: "临河街道", on: renamed })
      for (const on of [before, renamed]) {
        const { responsible } = yield* answers.who({ place: community.id, on })
        assert.strictEqual(responsible?.personId, leader, on)
        const gaps = yield* answers.gaps({ under: office.id, level: "subdistrict", on })
        assert.strictEqual(gaps.total, 0, on)
      }
    }).pipe(june.during)
  )

  it.effect("places are told by the names that they had that day", () =>
    Effect.gen(function* () {
      const { office, community, leader } = yield* street
      const [edits, answers] = [yield* OrgEdits, yield* DutyAnswers]
      const duties = yield* DutyAssignments
      const holder = { personId: leader }
      yield* duties.assign({ place: community.id, duty: "archives", holder, from: start })
      yield* edits.rename({ ...(yield* seen(office.id)), name: "临河街道", on: renamed })
      yield* edits.rename({ ...(yield* seen(community.id)), name: "朝阳社区", on: renamed })
      const toldOn = Effect.fnUntraced(function* (on: typeof before) {
        const asked = { under: office.id, on }
        const { place } = yield* answers.who({ place: community.id, duty: "archives", on })
        const { rows } = yield* duties.list(asked)
        const gaps = yield* answers.gaps({ ...asked, duty: "pest", level: "community" })
        return [place.path, rows[0]?.placeName, gaps.rows[0]?.path]
      })
      const then = "滨河街道/南关社区"
      assert.deepStrictEqual(yield* toldOn(before), [then, "南关社区", then])
      const now = "临河街道/朝阳社区"
      assert.deepStrictEqual(yield* toldOn(renamed), [now, "朝阳社区", now])
    }).pipe(june.during)
  )
})
