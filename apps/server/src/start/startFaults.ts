/**
 * What makes a start unsafe, as questions to the settings and the data folder. In production each of them
 * refuses the start; elsewhere they are told, and whoever tries things out may go on.
 */
import { statSync } from "node:fs"
import { resolve } from "node:path"

import { Redacted } from "effect"

import type { Settings } from "../config.ts"
import { StartRefused } from "./StartRefused.ts"

/** Only this machine can reach it. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|\[::1\])$/i.test(host)

const openLine = ({ host, trustProxy, insecureHttp }: Settings): StartRefused | null =>
  isLoopback(host) || trustProxy || insecureHttp ? null : new StartRefused("openLine", host, "")

/** Windows knows no such rights. */
const folderReadable = ({ data }: Settings): StartRefused | null => {
  const mode = statSync(data, { throwIfNoEntry: false })?.mode ?? 0
  if (process.platform === "win32" || (mode & 0o077) === 0) return null
  const said = (mode & 0o777).toString(8).padStart(4, "0")
  return new StartRefused("folderReadable", resolve(data), said)
}

const encrypted = /^(require|verify-ca|verify-full)$/

/** A socket of this machine has no host, or a folder for one. */
const databaseOpenLine = ({ databaseUrl, insecureHttp }: Settings): StartRefused | null => {
  if (databaseUrl === null || insecureHttp) return null
  const text = Redacted.value(databaseUrl)
  if (!URL.canParse(text)) return null
  const { hostname, searchParams } = new URL(text)
  const here = hostname === "" || isLoopback(hostname) || searchParams.has("host")
  const safe = here || encrypted.test(searchParams.get("sslmode") ?? "")
  // Never the address itself: a password may stand in it.
  return safe ? null : new StartRefused("databaseOpenLine", hostname, "")
}

export const startFaults = (settings: Settings): ReadonlyArray<StartRefused> =>
  [openLine, folderReadable, databaseOpenLine].flatMap((ask) => ask(settings) ?? [])
