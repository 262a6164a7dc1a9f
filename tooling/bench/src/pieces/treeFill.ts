/** Makes the tree that the tree piece asks. */
import { join } from "node:path"

import { sqliteStore } from "@aiwei/store/store"
import { Effect } from "effect"

import { fillTree } from "../fillTree.ts"
import { report } from "../measured.ts"

const [data = "", count = ""] = process.argv.slice(2)

await report(() =>
  Effect.runPromise(
    fillTree(Number(count)).pipe(Effect.provide(sqliteStore(join(data, "aiwei.db"))))
  )
)
