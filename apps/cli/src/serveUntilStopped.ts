/** Serves one data folder and says where; SIGINT and SIGTERM end it after the open requests. */
import type { Cli } from "./Cli.ts"
import type { ServeOptions } from "./commands/serve.ts"

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve())
    process.once("SIGTERM", () => resolve())
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
