/** Runs on the disk it was given: works until it is refused, looks at what there is, and works again. */
import { execFileSync } from "node:child_process"
import { chmodSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { type Client, makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"

import { check } from "./check.ts"
import { codes, importing, scores } from "./office.ts"
import { doing } from "./pieces.ts"
import type { Done, Piece } from "./Told.ts"

const [story = "", data = ""] = process.argv.slice(2)
const filler = join(data, "filler")

const tagOf = (thrown: unknown): string => {
  const { data: said } = thrown as {
    readonly data?: { readonly error?: { readonly _tag?: string; readonly why?: string } }
  }
  return said?.error === undefined
    ? String(thrown)
    : [said.error._tag, said.error.why].filter(Boolean).join(" ")
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

const filled = async (client: Client): Promise<() => void> => {
  // What is left then is less than a store needs that grows: the refusal comes soon, and is the disk's.
  writeFileSync(filler, Buffer.alloc(600_000))
  while (await attempted(client)) if (n > 500) throw new Error("the disk never became full")
  return () => rmSync(filler)
}

const mayWrite = (may: boolean): void => {
  try {
    execFileSync("mount", ["-o", `remount,${may ? "rw" : "ro"}`, data], { stdio: "ignore" })
  } catch {
    chmodSync(data, may ? 0o700 : 0o500)
  }
}

const closed = async (client: Client): Promise<() => void> => {
  await attempted(client)
  mayWrite(false)
  await attempted(client)
  return () => mayWrite(true)
}

const server = serverInProcess({ data, logLevel: "none" })
const client = makeClient(server)
await importing(client, { "社区代码.csv": codes, "河东街道2026年3月考核评分表.csv": scores(0) })
const opened = await (story === "full" ? filled(client) : closed(client))
// Whoever reads is answered while nobody can write.
const { rows } = await client.api.people.list.query({ limit: 1 })
opened()
const before = done.length
for (let again = 0; again < 3; again++) await attempted(client)
const faults = await check(client, { first: 0, seed: 0, done, cut }, { data })
await server.close()
const read = rows.length === 1 ? [] : ["nothing could be read"]
process.stdout.write(
  JSON.stringify({
    refused,
    faults: [...faults, ...read],
    acknowledged: before,
    afterwards: done.length - before
  })
)
