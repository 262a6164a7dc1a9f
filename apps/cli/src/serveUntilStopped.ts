/** Serves one data folder and says where; SIGINT and SIGTERM end it after the open requests. */
import { type Cli, placeOf } from "./Cli.ts"
import { Ending, unreachable } from "./exitCode.ts"
import type { ServeOptions } from "./ServeOptions.ts"

/** Listens on: one Ctrl-C may arrive twice, from the terminal and through npm, and must not kill. */
const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.on("SIGINT", () => resolve())
    process.on("SIGTERM", () => resolve())
  })

/** The store is closed again by then; nothing but the address was wrong. */
const whyNotListening = (thrown: unknown) => {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : null
  if (code === "EADDRINUSE") return "portTaken" as const
  return code === "EACCES" || code === "EADDRNOTAVAIL" ? ("cannotListen" as const) : null
}

export const serveUntilStopped = async (cli: Cli, data: string, options: ServeOptions) => {
  const { serve } = await import("@aiwei/server/serve")
  const place = placeOf(cli.settings)
  const { words, out } = cli
  // Before anything listens: whoever has read that it runs may stop it at once.
  const stopped = untilSignal()
  const server = await serve({
    ...options,
    ...place,
    data,
    terminal: out.live
  }).catch((thrown: unknown) => {
    const why = whyNotListening(thrown)
    throw why === null ? thrown : new Ending(unreachable, words[why](options.port, options.host))
  })
  if (server.firstRun !== null) out.note(words.accounts.firstRun(server.firstRun))
  for (const warning of server.warnings) out.note(words.startRefused.warned(warning))
  out.note(words.listening(server.url))
  await stopped
  out.note(words.stopping)
  await server.close()
}
