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

/** Of one story. It looks at all that is there after each kill: a longer one is slower, not stricter. */
const longest = 250

interface Sum {
  readonly kills: number
  readonly fine: boolean
}

const told = async (name: string, { kills, from }: Part, place: Place): Promise<Sum> => {
  const began = performance.now()
  const onKill = (killed: number) => {
    if (killed % 50 === 0) process.stderr.write(`${name}: ${from + killed}\n`)
  }
  const own = seed + from
  const made = await story({ place, kills, seed: own, onKill })
  const { begun, acknowledged, faults } = made
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  const counts = `${begun} begun, ${acknowledged} acknowledged, ${faults.length} faults`
  process.stdout.write(`${name}: ${made.kills} kills, ${counts}, ${minutes} min, seed ${own}\n`)
  for (const fault of faults) process.stdout.write(`  ${fault}\n`)
  return { kills: made.kills, fine: faults.length === 0 }
}

interface Part {
  readonly kills: number
  /** How many were killed before. */
  readonly from: number
}

const parts = (kills: number): ReadonlyArray<Part> =>
  Array.from({ length: Math.ceil(kills / longest) }, (_, at) => ({
    kills: Math.min(longest, kills - at * longest),
    from: at * longest
  }))

const inFolder = async (work: (data: string) => Promise<Sum>): Promise<Sum> => {
  const data = mkdtempSync(join(tmpdir(), "aiwei-crash-"))
  const sum = await work(data)
  // What a fault left behind is what has to be looked at.
  if (sum.fine) rmSync(data, { recursive: true, force: true })
  else process.stdout.write(`  kept: ${data}\n`)
  return sum
}

const stories = async (
  name: string,
  kills: number,
  one: (part: Part) => Promise<Sum>
): Promise<boolean> => {
  const sums: Array<Sum> = []
  for (const part of parts(kills)) sums.push(await one(part))
  const killed = sums.reduce((sum, { kills: here }) => sum + here, 0)
  const faulty = sums.filter(({ fine }) => !fine).length
  if (kills > 0)
    process.stdout.write(`${name}: ${killed} kills in all, ${faulty} stories at fault\n`)
  return faulty === 0
}

const sqlite = await stories("SQLite", Number(onSqlite), (part) =>
  inFolder((data) => told("SQLite", part, { data }))
)
const postgres = await stories("PostgreSQL", Number(onPostgres), (part) =>
  inFolder((data) =>
    Effect.runPromise(
      Effect.scoped(
        Effect.flatMap(privatePostgres, (url) =>
          Effect.promise(() => told("PostgreSQL", part, { data, databaseUrl: Redacted.value(url) }))
        )
      )
    )
  )
)
process.exitCode = sqlite && postgres ? 0 : 1
