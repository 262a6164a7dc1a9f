/** The name a list shows is worked out in SQL where it is searched and sorted: it must be the domain's. */
import { fullName } from "@aiwei/domain/org/fullName"
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { fullNameSql } from "../../src/org/fullNameSql.ts"
import { anyStore } from "../anyStore.ts"

const stems = ["柳荫", "南关", "和平小", "社区里", "村头"]
const ends = ["", "社区", "小区", "居委会", "居民委员会", "村", "村委会", "村民委员会", "社"]
const more = ["街道", "园区", "林场", "农场", "区", "委员会", "农"]
const levels: ReadonlyArray<OrgLevel> = ["community", "village", "compound"]

layer(anyStore, { timeout: 60_000 })("fullNameSql", (it) => {
  it.effect("gives every name as the domain does", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const units = stems.flatMap((stem) =>
        [...ends, ...more].flatMap((end) => levels.map((level) => ({ name: stem + end, level })))
      )
      for (const { name, level } of units) {
        const [row] = yield* sql<{ readonly shown: string }>`
          SELECT ${sql.literal(fullNameSql("u"))} AS shown
          FROM (SELECT ${sql.literal(`'${name}' AS name, '${level}' AS level`)}) u`
        assert.strictEqual(row?.shown, fullName({ name, level }), `${level} ${name}`)
      }
    })
  )
})
