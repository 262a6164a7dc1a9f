/** Undoes the one committed batch of a folder, in a process of its own that a test may kill. */
import { Imports } from "@aiwei/intake/commit/Imports"
import { Effect } from "effect"

import { importsIn } from "../importing.ts"

const [folder = ""] = process.argv.slice(2)

const work = Effect.gen(function* () {
  const imports = yield* Imports
  const { rows } = yield* imports.list(null)
  const batch = rows.find(({ state }) => state === "committed")?.batch
  if (batch === undefined) return
  process.stdout.write("undoing\n")
  yield* imports.undo({ batch })
})

await Effect.runPromise(Effect.provide(work, importsIn(folder)))
