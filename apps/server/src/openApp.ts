/** Opens what a process works on: the data folder, the database (migrated), and every use case on them. */
import { mkdirSync } from "node:fs"

import type { AppServices } from "@aiwei/api/AppServices"
import { Effect, ManagedRuntime } from "effect"

import type { Settings } from "./config.ts"
import { appOn } from "./layers.ts"

export interface OpenedApp {
  readonly runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
  readonly close: () => Promise<void>
}

/** Resolves when the migrations have run: a wrong address fails here and not at the first request. */
export const openApp = async (settings: Settings): Promise<OpenedApp> => {
  // Names and telephone numbers lie here: nobody else on the machine may look.
  mkdirSync(settings.data, { recursive: true, mode: 0o700 })
  const runtime = ManagedRuntime.make(appOn(settings))
  await runtime.runPromise(Effect.void)
  return { runtime, close: () => runtime.dispose() }
}
