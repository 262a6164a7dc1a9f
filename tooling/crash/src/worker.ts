/** One life: looks at what the one before left behind, says what it found, and works until it is killed. */
import { once } from "node:events"

import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"

import { check } from "./check.ts"
import { doing, type Place } from "./pieces.ts"
import { seeded } from "./seeded.ts"
import { often, type Start, type Told } from "./Told.ts"

const [data = "", databaseUrl = ""] = process.argv.slice(2)
const place: Place = databaseUrl === "" ? { data } : { data, databaseUrl }

// Whoever stops the run has not to look for its worker.
process.once("disconnect", () => process.exit())

const tell = (told: Told): void => {
  process.send?.(told)
}

const [message] = (await once(process, "message")) as [Start]
const client = makeClient(serverInProcess({ ...place, logLevel: "none" }))
tell({ kind: "checked", faults: await check(client, message, place) })

const random = seeded(message.seed)
for (let n = message.first; ; n++) {
  const work = often[Math.floor(random() * often.length)] ?? "person"
  const piece = { n, work }
  tell({ kind: "begun", piece })
  tell({ kind: "done", done: { ...piece, proof: await doing[work](client, n, place) } })
}
