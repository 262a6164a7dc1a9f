/** Runs on the disk it was given: works until it is refused, looks at what there is, and works again. */
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { type Client, makeClient } from "@aiwei/client/makeClient"
import { type InProcess, serverInProcess } from "@aiwei/server/inProcess"

import { check } from "./check.ts"
import { codes, importing, scores } from "./office.ts"
import { doing } from "./pieces.ts"
import { readOnly, writable } from "./readOnly.ts"
import type { Done, Piece } from "./Told.ts"

const [story = "", data = ""] = process.argv.slice(2)
const filler = join(data, "filler")

const tagOf = (thrown: unknown): string => {
  const { data: said, cause } = thrown as {
    readonly data?: { readonly error?: { readonly _tag?: string; readonly why?: string } }
    readonly cause?: { readonly _tag?: string; readonly why?: string }
  }
  const told = said?.error ?? cause
  return told?._tag === undefined ? String(thrown) : `${told._tag} ${told.why}`
}

const done: Array<Done> = []
const cut: Array<Piece> = []
const refused: Array<string> = []
let n = 0

const attempted = async (client: Client): Promise<boolean> => {
  n += 1
  const piece = { n, work: "roster" } as const
  try {
    done.push({ ...piece, proof: await doing.roster(client, n, { data }) })
    return true
  } catch (thrown) {
    refused.push(tagOf(thrown))
    cut.push(piece)
    return false
  }
}

const open = () => serverInProcess({ data, logLevel: "none" })
let server: InProcess = open()
let client = makeClient(server)
const opened = () => {
  server = open()
  client = makeClient(server)
}

const faults: Array<string> = []
const stories: Readonly<Record<string, () => Promise<void>>> = {
  full: async () => {
    // What is left then is less than a store needs that grows: the refusal comes soon, and is the disk's.
    writeFileSync(filler, Buffer.alloc(4_000_000))
    while (await attempted(client)) if (n > 500) throw new Error("the disk never became full")
    // Whoever reads is answered while nobody can write.
    const { rows } = await client.api.org.list.query({})
    if (rows.length !== 3) faults.push("the tree could not be read")
    rmSync(filler)
  },
  readOnly: async () => {
    await attempted(client)
    await server.close()
    readOnly(data)
    opened()
    await attempted(client)
    await server.close()
    writable(data)
    opened()
  }
}

await importing(client, { "社区代码.csv": codes, "河东街道2026年3月考核评分表.csv": scores(0) })
await stories[story]?.()
const before = done.length
for (let again = 0; again < 3; again++) await attempted(client)
faults.push(...(await check(client, { first: 0, seed: 0, done, cut }, { data })))
await server.close()
const afterwards = done.length - before
process.stdout.write(JSON.stringify({ refused, faults, acknowledged: before, afterwards }))
