/** Makes the month that the ranking pieces read. */
import { join } from "node:path"

import { sqliteStore } from "@aiwei/store/store"
import { Effect } from "effect"

import { fillMonth } from "../fillMonth.ts"
import { report } from "../measured.ts"

const [data = "", count = ""] = process.argv.slice(2)

await report(() =>
  Effect.runPromise(
    fillMonth(Number(count)).pipe(Effect.provide(sqliteStore(join(data, "aiwei.db"))))
  )
)
