/** Opens what a process works on: the data folder, the database (migrated), and every use case on them. */
import { existsSync, mkdirSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"

import type { AppServices } from "@aiwei/api/AppServices"
import { Effect, Exit, Layer, ManagedRuntime, Scope } from "effect"

import { clockChecked } from "./clock.ts"
import type { Settings } from "./config.ts"
import { appOn } from "./layers.ts"
import { secretKey } from "./secretKey.ts"

export interface OpenedApp {
  readonly runtime: ManagedRuntime.ManagedRuntime<AppServices, never>
  readonly close: () => Promise<void>
}

/**
 * Names and telephone numbers lie in it: nobody else on the machine may look. Folder by folder, since
 * Node's own `recursive` never ends where the system says that a folder it has is not there (`/proc`).
 */
export const makeDataFolder = (data: string): void => {
  if (statSync(data, { throwIfNoEntry: false })?.isDirectory() === true) return
  const above = dirname(resolve(data))
  if (!existsSync(above)) makeDataFolder(above)
  try {
    mkdirSync(data, { mode: 0o700 })
  } catch (cause) {
    // Two processes may begin at once; the second finds it made.
    if (statSync(data, { throwIfNoEntry: false })?.isDirectory() !== true) throw cause
  }
}

/**
 * One folder is opened by one after the other: SQLite waits without letting go of the process, so two
 * that migrate at once in one process would wait for each other.
 */
const underWay = new Map<string, Promise<unknown>>()

/**
 * Resolves when the migrations have run. Rejects with `StoreUnusable` where the database cannot be
 * used, and with `StartRefused` where the key is not kept safe: found out here and not at the first request.
 */
export const openApp = (settings: Settings): Promise<OpenedApp> => {
  const folder = resolve(settings.data)
  const before = underWay.get(folder) ?? Promise.resolve()
  const opened = before.then(
    () => opening(settings),
    () => opening(settings)
  )
  underWay.set(folder, opened)
  return opened
}

const opening = async (settings: Settings): Promise<OpenedApp> => {
  makeDataFolder(settings.data)
  const scope = Scope.makeUnsafe()
  const close = () => Effect.runPromise(Scope.close(scope, Exit.void))
  try {
    const services = await Effect.runPromise(Layer.buildWithScope(appOn(settings), scope))
    const runtime = ManagedRuntime.make(Layer.succeedContext(services))
    if (!settings.acceptClock)
      await Effect.runPromise(Effect.provideContext(clockChecked, services))
    // After the store: a folder that cannot be written is told by what it means for the database.
    secretKey(settings.data)
    return { runtime, close: () => runtime.dispose().then(close) }
  } catch (cause) {
    await close()
    throw cause
  }
}
