/** Whoever leads the office, and stands on its list beside the name of the office alone, can take things over. */
import { officePeople } from "@aiwei/domain/handover/proposals/proposalFacts"
import { PersonId } from "@aiwei/domain/people/Person"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import { PostId } from "@aiwei/domain/people/Post"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"

import { movableTime } from "../movableTime.ts"
import { sampleOffice } from "../sampleOffice.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))
const span = { validFrom: Day.make("2026-01-01"), validTo: forever }

layer(World)("people who could take over", (it) => {
  it.effect("lead the office they are written beside, and no other organisation", () =>
    Effect.gen(function* () {
      const { office } = yield* sampleOffice(["甲"], [60_000])
      const blank = { gender: null, birth: null, phone: null, category: null, remark: "" }
      for (const [n, organisation] of [`${office.name}党政班子`, "区教育局"].entries()) {
        const id = PersonId.make(`leader${n}`)
        const person = {
          id,
          officeId: office.id,
          name: `领导${n}`,
          status: "active",
          ...blank
        } as const
        yield* (yield* PersonRepo).upsertAll([person])
        const post = {
          title: "副主任",
          kind: null,
          duty: null,
          unitId: null,
          organisation,
          ...span
        }
        yield* (yield* PostRepo).upsertAll([{ ...post, id: PostId.make(`${id}p`), personId: id }])
      }
      const found = yield* (yield* officePeople)(office.id)
      assert.deepStrictEqual(
        found.map(({ posts }) => posts.map(({ unitId, kind }) => [unitId, kind])),
        [[[office.id, "leaderInCharge"]], [[null, "leaderInCharge"]]]
      )
    }).pipe(time.during)
  )
})
