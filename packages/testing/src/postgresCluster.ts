/**
 * One PostgreSQL 18 of our own: a fresh cluster on a free port, stopped and deleted afterwards. It
 * refuses to run as root, so root hands it to `nobody`; no account is ever made on the machine.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, rmSync } from "node:fs"
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { postgresBinaries } from "./postgresBinaries.ts"

export interface Cluster {
  /** Of the database `postgres`; new ones are made from there. */
  readonly url: string
  readonly stop: () => Promise<void>
}

interface Ids {
  readonly uid?: number
  readonly gid?: number
}

const idOf = (flag: "-u" | "-g") =>
  Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }))

const unprivileged = (): Ids =>
  process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const address = probe.address()
  probe.close()
  return typeof address === "object" && address !== null ? address.port : 0
}

/** Chinese by ICU, so that a query that needs the order of bytes has to ask for it. */
const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=zh-Hans-CN"]

/** Nothing here outlives the run: not waiting for the disk makes the tests several times faster. */
const forgetful = [
  ["fsync", "off"],
  ["synchronous_commit", "off"],
  ["full_page_writes", "off"]
]

/** `durable`: it waits for the disk as an office's server does, for whoever measures what a write takes. */
const settingsOf = (durable: boolean) =>
  [
    ["listen_addresses", "127.0.0.1"],
    ["unix_socket_directories", ""],
    ["max_connections", "200"],
    ...(durable ? [] : forgetful)
  ].flatMap(([name, value]) => ["-c", `${name}=${value}`])

export interface ClusterWanted {
  readonly durable?: boolean
}

const finished = async (child: ChildProcess, said: ReadonlyArray<string>): Promise<void> => {
  const [code] = await once(child, "close")
  if (code !== 0) throw new Error(`PostgreSQL could not be set up (${code}):\n${said.join("")}`)
}

/** Everything the program said, for the one who has to find out why it did not start. */
const listenTo = (child: ChildProcess): ReadonlyArray<string> => {
  const said: Array<string> = []
  child.stdout?.on("data", (part) => said.push(String(part)))
  child.stderr?.on("data", (part) => said.push(String(part)))
  return said
}

const ready = async (child: ChildProcess, said: ReadonlyArray<string>): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (said.join("").includes("ready to accept connections")) return
    if (child.exitCode !== null) break
    await setTimeout(50)
  }
  throw new Error(`PostgreSQL did not start:\n${said.join("")}`)
}

/** For the moment of leaving, when nothing can be awaited: the server may still write while it ends. */
const removeAtOnce = (folder: string): void => {
  for (let tries = 0; tries < 60 && existsSync(folder); tries += 1) {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

/** Stops at once, whatever is open: SIGQUIT is PostgreSQL's "immediate" shutdown. */
const stopping = (child: ChildProcess, folder: string) => {
  const lastResort = () => {
    child.kill("SIGQUIT")
    removeAtOnce(folder)
  }
  process.once("exit", lastResort)
  return async () => {
    process.off("exit", lastResort)
    const gone = child.exitCode === null ? once(child, "exit") : Promise.resolve()
    child.kill("SIGQUIT")
    await gone
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

const startIn = async (folder: string, ids: Ids, durable: boolean): Promise<Cluster> => {
  const bin = await postgresBinaries(folder, ids.uid !== undefined)
  const data = join(folder, "data")
  const secret = join(folder, "password")
  await mkdir(data, { mode: 0o700 })
  await writeFile(secret, "aiwei\n", { mode: 0o600 })
  if (ids.uid !== undefined && ids.gid !== undefined) {
    await Promise.all([data, secret].map((path) => chown(path, ids.uid ?? 0, ids.gid ?? 0)))
  }
  const options = { ...ids, cwd: folder, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } }
  const flags = ["--auth=scram-sha-256", "--username=aiwei", `--pwfile=${secret}`, "--no-sync"]
  const made = spawn(join(bin, "initdb"), ["-D", data, ...flags, ...locale], options)
  await finished(made, listenTo(made))
  const port = await freePort()
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), ...settingsOf(durable)],
    options
  )
  const stop = stopping(server, folder)
  await ready(server, listenTo(server)).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url: `postgres://aiwei:aiwei@127.0.0.1:${port}/postgres`, stop }
}

export const postgresCluster = async ({
  durable = false
}: ClusterWanted = {}): Promise<Cluster> => {
  const folder = await mkdtemp(join(tmpdir(), "aiwei-pg-"))
  // Enter, but not look around: the cluster's own folder below it belongs to the other account.
  await chmod(folder, 0o711)
  return startIn(folder, unprivileged(), durable).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true })
    throw error
  })
}
