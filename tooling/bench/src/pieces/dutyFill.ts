/** Makes the city that the pieces about duties ask. */
import { Effect } from "effect"

import { fillTree } from "../fillTree.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", count = ""] = process.argv.slice(2)

await report(() => Effect.runPromise(fillTree(Number(count)).pipe(Effect.provide(storeOf(store)))))
