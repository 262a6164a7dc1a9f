/** `npm run test:crash`: 1 000 kills on SQLite and 200 on PostgreSQL. Numbers as arguments change that. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { privatePostgres } from "@aiwei/testing/privatePostgres"
import { Effect, Redacted } from "effect"

import type { Place } from "./pieces.ts"
import { story } from "./story.ts"

const [onSqlite = "1000", onPostgres = "200", seedGiven] = process.argv.slice(2)
const seed = Number(seedGiven ?? Math.floor(performance.timeOrigin) % 1_000_000)

const told = async (name: string, kills: number, place: Place): Promise<boolean> => {
  if (kills === 0) return true
  const began = performance.now()
  const onKill = (killed: number) => {
    if (killed % 50 === 0) process.stderr.write(`${name}: ${killed} of ${kills}\n`)
  }
  const { begun, acknowledged, faults } = await story({ place, kills, seed, onKill })
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  const counts = `${begun} begun, ${acknowledged} acknowledged, ${faults.length} faults`
  process.stdout.write(`${name}: ${kills} kills, ${counts}, ${minutes} min, seed ${seed}\n`)
  for (const fault of faults) process.stdout.write(`  ${fault}\n`)
  return faults.length === 0
}

const inFolder = async (work: (data: string) => Promise<boolean>): Promise<boolean> => {
  const data = mkdtempSync(join(tmpdir(), "aiwei-crash-"))
  const fine = await work(data)
  // What a fault left behind is what has to be looked at.
  if (fine) rmSync(data, { recursive: true, force: true })
  else process.stdout.write(`  kept: ${data}\n`)
  return fine
}

const sqlite = await inFolder((data) => told("SQLite", Number(onSqlite), { data }))
const postgres = await inFolder((data) =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(privatePostgres, (url) =>
        Effect.promise(() =>
          told("PostgreSQL", Number(onPostgres), { data, databaseUrl: Redacted.value(url) })
        )
      )
    )
  )
)
process.exitCode = sqlite && postgres ? 0 : 1
