/**
 * The real server with the sample office imported and every month published. The command line prepares
 * the data folder first, as `npm start` does, so what the pages show is what a new user sees.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { aiwei } from "./aiwei.ts"
import { type FreshServer, preparedServer } from "./freshServer.ts"
import { prepareAccount } from "./prepareAccount.ts"
import { fillPrepared } from "./preparedFolder.ts"

const demo = async (data: string): Promise<void> => {
  const home = `${data}.home`
  const { code, stdout, stderr } = await aiwei("demo", "--no-serve", "--data", home)
  if (code !== 0) throw new Error(`the sample office was not prepared:\n${stdout}${stderr}`)
  cpSync(join(home, "demo"), data, { recursive: true, preserveTimestamps: true })
  rmSync(home, { recursive: true, maxRetries: 5 })
  await prepareAccount(data)
}

/** `prepare`: what else is done in the data folder before it is served. */
export const sampleServer = async (
  prepare?: (data: string) => Promise<void>
): Promise<FreshServer> => {
  const home = mkdtempSync(join(tmpdir(), "aiwei-sample-"))
  const data = join(home, "demo")
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  process.once("exit", remove)
  await fillPrepared("sample", data, demo)
  await prepare?.(data)
  const server = await preparedServer(data)
  const stop = async () => {
    const ended = await server.stop()
    process.off("exit", remove)
    remove()
    return ended
  }
  return { ...server, stop }
}
