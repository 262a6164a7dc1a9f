/**
 * The real server as a process of its own: a free port of this machine, a data folder that nobody
 * has used but to make an account for the office's work. It is ended by its id, and its folder is
 * deleted, when the test stops it or goes away.
 */
import type { ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { spawnAiwei } from "./aiwei.ts"
import { type Account, officeAdmin, prepareAccount } from "./prepareAccount.ts"
import { fillPrepared } from "./preparedFolder.ts"

export interface FreshServer {
  readonly url: string
  readonly data: string
  readonly pid: number
  /** Who can sign in: for the office's work, or, on an untouched server, the founder. */
  readonly account: () => Promise<Account>
  /** All it has printed so far, on both streams. */
  readonly said: () => string
  /** Waits until it has printed that, for example the first account, and gives the match. */
  readonly heard: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Asks it to end and gives its exit code; null when it had to be ended by force. */
  readonly stop: () => Promise<number | null>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const address = probe.address()
  probe.close()
  return typeof address === "object" && address !== null ? address.port : 0
}

const healthy = async (url: string, child: ChildProcess, said: () => string): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok === true) return
    await setTimeout(100)
  }
  throw new Error(`the server at ${url} did not become healthy:\n${said()}`)
}

const hearing = (said: () => string) => async (pattern: RegExp) => {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const match = pattern.exec(said())
    if (match !== null) return match
    await setTimeout(50)
  }
  throw new Error(`the server has not said ${pattern}:\n${said()}`)
}

const stopping = (child: ChildProcess, clean: () => void) => async (): Promise<number | null> => {
  const gone = child.exitCode === null ? once(child, "exit") : Promise.resolve([child.exitCode])
  child.kill("SIGTERM")
  const late = setTimeout(10_000, undefined, { ref: false }).then(() => child.kill("SIGKILL"))
  const [code] = await gone
  void late
  clean()
  return code
}

/** As the first start prints it. */
const printed = (heard: FreshServer["heard"]) => async (): Promise<Account> => {
  const [, name = ""] = await heard(/账号 (\S+)/)
  const [, password = ""] = await heard(/密码 (\S+)/)
  return { name, password }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), "aiwei-e2e-"))

/** Nobody has been here: it makes the founder and prints its password. */
export const untouchedServer = (): Promise<FreshServer> => serving(newFolder(), [])

/** Nothing is in it but the accounts of those who work with it. */
export const freshServer = async (...more: ReadonlyArray<string>): Promise<FreshServer> => {
  const data = newFolder()
  await fillPrepared("empty", data, prepareAccount)
  return preparedServer(data, ...more)
}

/** A folder in which the accounts have been prepared. */
export const preparedServer = async (
  data: string,
  ...more: ReadonlyArray<string>
): Promise<FreshServer> => ({
  ...(await serving(data, more)),
  account: () => Promise.resolve(officeAdmin)
})

/** The same some days from now: a notice of working days has run out. */
export const serverAhead = async (data: string, days: number): Promise<FreshServer> => {
  const clock = new URL(`clockAhead.mjs?days=${days}`, import.meta.url)
  return {
    ...(await serving(data, [], ["--import", clock.href])),
    account: () => Promise.resolve(officeAdmin)
  }
}

const serving = async (
  data: string,
  more: ReadonlyArray<string>,
  node: ReadonlyArray<string> = []
): Promise<FreshServer> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawnAiwei(["serve", "--port", String(port), "--data", data, ...more], node)
  let output = ""
  const hear = (part: unknown) => (output += String(part))
  child.stdout?.on("data", hear)
  child.stderr?.on("data", hear)
  const remove = () => rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  const lastResort = () => {
    child.kill("SIGKILL")
    remove()
  }
  process.once("exit", lastResort)
  const stop = stopping(child, () => {
    process.off("exit", lastResort)
    remove()
  })
  const said = () => output
  const { pid = 0 } = child
  await healthy(url, child, said).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const heard = hearing(said)
  return { url, data, pid, account: printed(heard), said, heard, stop }
}
