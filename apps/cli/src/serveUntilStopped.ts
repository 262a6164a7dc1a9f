/** Serves one data folder and says where; SIGINT and SIGTERM end it after the open requests. */
import type { Cli } from "./Cli.ts"
import type { ServeOptions } from "./ServeOptions.ts"

/** Listens on: one Ctrl-C may arrive twice, from the terminal and through npm, and must not kill. */
const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.on("SIGINT", () => resolve())
    process.on("SIGTERM", () => resolve())
  })

export const serveUntilStopped = async (cli: Cli, data: string, options: ServeOptions) => {
  const { serve } = await import("@aiwei/server/serve")
  const { databaseUrl } = cli.settings
  const server = await serve({
    ...options,
    data,
    ...(databaseUrl === undefined ? {} : { databaseUrl })
  })
  const { words, out } = cli
  if (server.firstRun !== null) out.note(words.firstRun(server.firstRun))
  out.note(words.listening(server.url))
  await untilSignal()
  out.note(words.stopping)
  await server.close()
}
