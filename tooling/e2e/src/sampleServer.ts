/**
 * The real server with the sample office imported and every month published. The command line prepares
 * the data folder first, as `npm start` does, so what the pages show is what a new user sees.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { aiwei } from "./aiwei.ts"
import { type FreshServer, freshServer } from "./freshServer.ts"

/** `prepare`: what else is done in the data folder before it is served. */
export const sampleServer = async (
  prepare?: (data: string) => Promise<void>
): Promise<FreshServer> => {
  const home = mkdtempSync(join(tmpdir(), "aiwei-sample-"))
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  process.once("exit", remove)
  const { code, stdout, stderr } = await aiwei("demo", "--no-serve", "--data", home)
  if (code !== 0) throw new Error(`the sample office was not prepared:\n${stdout}${stderr}`)
  const data = join(home, "demo")
  await prepare?.(data)
  // Named twice, a setting counts as it is named last: the folder of the fresh server stays empty.
  const server = await freshServer("--data", data)
  const stop = async () => {
    const ended = await server.stop()
    process.off("exit", remove)
    remove()
    return ended
  }
  return { ...server, data, stop }
}
