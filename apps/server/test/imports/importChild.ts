/** Imports the sample office into the folder it is told, in a process that may be killed at any moment. */
import { Imports } from "@aiwei/intake/commit/Imports"
import { Effect } from "effect"

import { committed, importsIn, sampleFiles, staged } from "./importing.ts"

const folder = process.argv[2] ?? ""

/** Goes on with a batch that was left open, else begins one. */
const batchToCommit = Effect.gen(function* () {
  const { rows } = yield* Imports.use((imports) => imports.list(null))
  const open = rows.find(({ state, files }) => state === "open" && files === sampleFiles.length)
  return open === undefined ? yield* staged(sampleFiles) : open.batch
})

const work = Effect.gen(function* () {
  const batch = yield* batchToCommit
  process.stdout.write("committing\n")
  yield* committed(batch)
  process.stdout.write("committed\n")
})

await Effect.runPromise(Effect.provide(work, importsIn(folder)))
