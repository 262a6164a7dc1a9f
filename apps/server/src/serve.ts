/**
 * The server on a socket. Closing it stops accepting, ends the streams, lets the requests under way
 * finish, and then closes the store: all within ten seconds, whatever a client holds open.
 */
import type { Server } from "node:http"

import { Access } from "@aiwei/domain/access/Access"
import { createAdaptorServer } from "@hono/node-server"

import { type BackupTimes, backupInTime } from "./backup/backupInTime.ts"
import { type SettingsGiven, settingsFrom } from "./config.ts"
import { countAhead } from "./countAhead.ts"
import { founderOpen } from "./founderOpen.ts"
import { makeHttp } from "./http.ts"
import { keepRetention } from "./keepRetention.ts"
import { keepTrail } from "./keepTrail.ts"
import { openApp } from "./openApp.ts"
import { startFaults } from "./start/startFaults.ts"
import type { StartRefused } from "./start/StartRefused.ts"
import { makeMetrics } from "./web/metrics.ts"
import type { PageFolders } from "./web/pages.ts"
import { makeRequestLog } from "./web/requestLog.ts"
import { sendWebhooks } from "./webhooks/sendWebhooks.ts"

export interface ServeOptions extends SettingsGiven {
  readonly pages?: PageFolders
  /** How soon and how often a due backup is looked for. */
  readonly backupTimes?: BackupTimes
  readonly onReady?: (serving: Serving) => void
}

export interface Serving {
  /** Without a slash at the end. */
  readonly url: string
  /** The account made because there was none: to be shown once, it is stored nowhere. */
  readonly firstRun: { readonly name: string; readonly password: string } | null
  /** What a production server would not have started with. */
  readonly warnings: ReadonlyArray<StartRefused>
  readonly close: () => Promise<void>
}

const patienceMs = 8000

const listening = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => {
      server.off("error", reject)
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : port)
    })
  })

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), patienceMs)
    // A connection whose request just ended would otherwise be kept for the next one, seconds long.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(force)
      clearInterval(sweep)
      resolve()
    })
  })

const urlOf = (host: string, port: number): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`

export const serve = async (options: ServeOptions = {}): Promise<Serving> => {
  const settings = settingsFrom(options)
  const warnings = startFaults(settings)
  const [fault] = warnings
  if (settings.production && fault !== undefined) throw fault
  const app = await openApp(settings)
  const log = makeRequestLog(settings.logLevel)
  const http = makeHttp({
    runtime: app.runtime,
    settings,
    operator: false,
    log,
    metrics: makeMetrics,
    pages: options.pages
  })
  const server = createAdaptorServer({ fetch: http.fetch }) as Server
  // A large file on a slow line takes its time; a header that never ends does not.
  server.requestTimeout = 15 * 60_000
  server.headersTimeout = 20_000

  const endCounting = countAhead(app.runtime)
  const endSending = sendWebhooks(app.runtime)
  const endTrail = keepTrail(app.runtime)
  const endRetention = keepRetention(app.runtime)
  const endBackups = backupInTime(app.runtime, options.backupTimes)
  const end = async () => {
    http.end()
    await Promise.all([endCounting(), endSending(), endTrail(), endRetention(), endBackups()])
    await app.close()
  }
  const port = await listening(server, settings.host, settings.port).catch(async (cause) => {
    await end()
    throw cause
  })
  const firstRun = await app.runtime.runPromise(Access.use((access) => access.firstRun))
  const left = await app.runtime.runPromise(founderOpen)
  log.write("info", { message: "listening", host: settings.host, port })

  let closing: Promise<void> | null = null
  const serving: Serving = {
    url: urlOf(settings.host, port),
    firstRun,
    warnings: [...warnings, ...left],
    close: () => {
      closing ??= (async () => {
        log.write("info", { message: "closing" })
        http.endStreams()
        await closed(server)
        await end()
      })()
      return closing
    }
  }
  options.onReady?.(serving)
  return serving
}
