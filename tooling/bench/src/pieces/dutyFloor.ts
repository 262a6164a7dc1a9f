/** The same questions as bare statements on the same data: a building's officer with the places above, and gaps. */
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { aBuilding, dutyDay, theCity } from "../dutyAsked.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", what = "", times = ""] = process.argv.slice(2)

interface Place {
  readonly id: string
  readonly path: string
}

const on = (row: string) => `${row}.valid_from <= '${dutyDay}' AND '${dutyDay}' < ${row}.valid_to`
const above = ({ path }: Place) =>
  Array.from({ length: path.length / 6 }, (_, n) => `'${path.slice(0, 6 * (n + 1))}'`).join()

const statements: Readonly<Record<string, (place: Place) => ReadonlyArray<string>>> = {
  who: (place) => [
    `SELECT u.id, u.name FROM placements p JOIN org_units u ON u.id = p.unit_id
     WHERE p.path IN (${above(place)}) AND ${on("p")}`,
    `SELECT h.id, x.name, q.title FROM household_assignments h
     JOIN people x ON x.id = h.person_id JOIN posts q ON q.person_id = x.id AND ${on("q")}
     WHERE h.unit_id = '${place.id}' AND ${on("h")}`
  ],
  gaps: ({ path }) => [
    `SELECT u.id, u.name, p.path FROM placements p JOIN org_units u ON u.id = p.unit_id
     WHERE p.path >= '${path}' AND p.path < '${path.slice(0, -1)}0' AND ${on("p")}
       AND u.level = 'building' AND NOT EXISTS (
         SELECT 1 FROM household_assignments h JOIN posts q ON q.person_id = h.person_id
         WHERE h.unit_id = u.id AND ${on("h")} AND ${on("q")})
     ORDER BY p.path`
  ]
}

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const [place] = yield* sql.unsafe<Place>(what === "who" ? aBuilding : theCity)
  if (place === undefined) return yield* Effect.die("nothing to ask about")
  const asked = statements[what]?.(place) ?? []
  const once = Effect.forEach(asked, (statement) => sql.unsafe(statement))
  yield* once
  yield* Effect.promise(() =>
    report(async () => {
      for (let n = 0; n < Number(times); n += 1) {
        const found = await Effect.runPromise(once)
        if (found.some((rows) => rows.length === 0)) throw new Error(`${what} found nothing`)
      }
    })
  )
})

await Effect.runPromise(work.pipe(Effect.provide(storeOf(store))))
