/**
 * What the operator of a machine asks: bring the database up to date, look for contradictions in what
 * is stored, look at the installation. A check has a short, stable name; who shows it words it.
 */
import { existsSync } from "node:fs"

import { AuditKeeping } from "@aiwei/domain/audit/AuditKeeping"
import { Publications } from "@aiwei/domain/publication/Publications"
import { newestMigration } from "@aiwei/store/migrations"
import { StoreUnusable } from "@aiwei/store/StoreUnusable"
import { upgrade } from "@aiwei/store/upgrade"
import { verify as contradictions } from "@aiwei/store/verify"
import { Effect } from "effect"

import { backupPlace } from "./backup/backupPlace.ts"
import { clockFault } from "./clock.ts"
import { type Settings, type SettingsGiven, settingsFrom } from "./config.ts"
import { appOn, bareStoreAt, databaseFile } from "./layers.ts"
import { type Check, checkOf, machineChecks } from "./machineChecks.ts"
import { makeDataFolder } from "./openApp.ts"
import { pendingMigrations } from "./pendingMigrations.ts"

export type { Check }

export interface Checked {
  readonly ok: boolean
  readonly checks: ReadonlyArray<Check>
}

const checked = (checks: ReadonlyArray<Check>): Checked => ({
  ok: checks.every(({ ok }) => ok),
  checks
})

export interface Migrated {
  /** What was run now, in order; empty when the database was up to date. */
  readonly applied: ReadonlyArray<string>
  readonly newest: number
}

export const migrate = async (given: SettingsGiven = {}): Promise<Migrated> => {
  const settings = settingsFrom(given)
  makeDataFolder(settings.data)
  const { database } = backupPlace(settings)
  const store = "file" in database ? database.file : "postgres"
  const work = upgrade(store, backupPlace(settings)).pipe(
    Effect.map((done) => done.map(([id, name]) => `${String(id).padStart(4, "0")}_${name}`)),
    Effect.provide(bareStoreAt(settings))
  )
  return { applied: await Effect.runPromise(work), newest: newestMigration }
}

/** Enough to begin to look; a damaged file may have thousands. */
const someOf = (ids: ReadonlyArray<string>): string =>
  ids.length <= 3 ? ids.join(", ") : `${ids.slice(0, 3).join(", ")} … (${ids.length})`

const publicationCheck = Effect.gen(function* () {
  const found = yield* Publications.use((publications) => publications.verify(null))
  const changed = found.filter(({ ok }) => !ok)
  const names = changed.map(({ period, version }) => `${period} v${version}`)
  return checkOf("publications", changed.length === 0, names.join(", ") || String(found.length))
})

const trailCheck = Effect.gen(function* () {
  const { ok, entries, faults } = yield* AuditKeeping.use((keeping) => keeping.verify)
  const named = faults.map(({ kind, seq }) => `${kind} ${seq}`)
  return checkOf("auditTrail", ok, ok ? String(entries) : someOf(named))
})

/** Opening the store already checks the file itself; a damaged one is refused with its reason. */
export const verify = async (given: SettingsGiven = {}): Promise<Checked> => {
  const settings = settingsFrom(given)
  makeDataFolder(settings.data)
  const work = Effect.gen(function* () {
    const found = Object.entries(yield* contradictions)
    const stored = found.map(([name, ids]) => checkOf(name, ids.length === 0, someOf(ids)))
    return checked([...stored, yield* publicationCheck, yield* trailCheck])
  })
  return Effect.runPromise(Effect.provide(work, appOn(settings)))
}

const reasonOf = (cause: unknown): string => {
  if (cause instanceof StoreUnusable) return `${cause.why} ${cause.detail}`.trim()
  return cause instanceof Error ? cause.message : String(cause)
}

/** A database that was never used has no trail to compare the clock with. */
const clockCheck = Effect.map(
  Effect.orElseSucceed(clockFault, () => null),
  (fault) => checkOf("clock", fault === null, fault ?? "")
)

const databaseChecks = (settings: Settings) =>
  Effect.all([pendingMigrations, clockCheck]).pipe(
    Effect.map(([pending, clock]) => [
      checkOf("database", true, ""),
      checkOf("migrations", pending === 0, pending === 0 ? "" : String(pending)),
      clock
    ]),
    Effect.provide(bareStoreAt(settings)),
    Effect.catchDefect((cause) => Effect.succeed([checkOf("database", false, reasonOf(cause))]))
  )

/** Leaves nothing behind: a folder that is not there yet is made by the first real use, not by a question. */
export const doctor = async (given: SettingsGiven = {}): Promise<Checked> => {
  const settings = settingsFrom(given)
  const machine = await machineChecks(settings)
  const fresh = settings.databaseUrl === null && !existsSync(databaseFile(settings.data))
  const database = fresh
    ? [checkOf("database", true, "-")]
    : await Effect.runPromise(databaseChecks(settings))
  return checked([...machine, ...database])
}
