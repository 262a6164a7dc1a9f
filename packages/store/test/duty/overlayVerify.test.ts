import { DutyAssignments } from "@aiwei/domain/duty/assignments/DutyAssignments"
/** What verification finds among visits and frontages, and what a person is told of their own. */
import { ContactPoints } from "@aiwei/domain/duty/overlays/contacts/ContactPoints"
import { Frontages } from "@aiwei/domain/duty/overlays/frontage/Frontages"
import { PersonalData } from "@aiwei/domain/personal/PersonalData"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { verify } from "../../src/verify.ts"
import { began, day, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"

layer(World, { timeout: 60_000, excludeTestServices: true })("overlays", (it) => {
  it.effect("are found wrong where a visit has no point, or a check no agreement", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const { communities, people } = yield* staffed(["沈鹏"])
      const [place, personId] = [communities[0]!.id, people[0]!.id]
      const holder = { personId }
      const given = { place, duty: "contact-point", holder, from: began }
      const point = yield* (yield* DutyAssignments).assign(given)
      const wanted = { point: point.id, day: began, people: [holder], findings: "楼道有杂物" }
      const visit = yield* (yield* ContactPoints).visit(wanted)
      const shops = yield* Frontages
      const { id: frontage } = yield* shops.add({ place, name: "面馆", on: began })
      yield* shops.sign({ frontage, signedOn: began })
      const checked = { frontage, day: began, breaches: ["包秩序"], person: holder }
      const check = yield* shops.check(checked)
      const clean = yield* verify
      assert.isEmpty([...clean.visitOfNoPoint, ...clean.checkOfUnsigned])
      assert.isEmpty(clean.signedBeforeItWasThere)
      const file = yield* (yield* PersonalData).export(personId)
      assert.match(JSON.stringify(file.visits), /楼道有杂物/)
      assert.match(JSON.stringify(file.checks), /面馆/)
      yield* sql`UPDATE contact_visits SET point_id = 'gone' WHERE id = ${visit.id}`
      yield* sql`UPDATE frontages SET valid_from = ${day("2026-02-01")} WHERE id = ${frontage}`
      yield* sql`UPDATE frontage_signings SET signed_on = ${day("2026-01-31")}`
      const wrong = yield* verify
      assert.deepStrictEqual(wrong.visitOfNoPoint, [visit.id])
      assert.lengthOf(wrong.signedBeforeItWasThere, 1)
      yield* sql`DELETE FROM frontage_signings`
      assert.deepStrictEqual((yield* verify).checkOfUnsigned, [check.id])
    }).pipe(time.during)
  )
})
