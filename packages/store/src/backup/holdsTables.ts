/** Whether there is anything where something is to be put: nothing is made by asking. */
import { existsSync } from "node:fs"

import { Effect, Redacted } from "effect"

import { barePostgres } from "../bareStore.ts"
import { catalogue } from "../contents/catalogue.ts"
import type { BackupPlace } from "./BackupPlace.ts"

export const holdsTables = (database: BackupPlace["database"]): Promise<boolean> => {
  if ("file" in database) return Promise.resolve(existsSync(database.file))
  const asked = Effect.map(catalogue, (tables) => tables.length > 0)
  return Effect.runPromise(Effect.provide(asked, barePostgres(Redacted.make(database.url))))
}
