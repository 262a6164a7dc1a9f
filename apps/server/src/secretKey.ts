/**
 * The installation's own key, `secret.key` in the data folder: made on the first run, readable by nobody
 * but who runs the server. Lost, it can be had from nowhere. docs/decisions/0008-the-secret-key.md
 */
import { randomBytes } from "node:crypto"
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import { keyBytes } from "@aiwei/store/machine/SealingNode"

import { StartRefused } from "./start/StartRefused.ts"

export const secretKeyFile = (data: string): string => join(data, "secret.key")

const written = /^aiwei-key-1 ([\w-]{43})\n$/

/** Windows knows no such rights; there the folder's own must do. */
const readableByOthers = (mode: number): boolean =>
  process.platform !== "win32" && (mode & 0o077) !== 0

const read = (file: string): Buffer => {
  const { mode } = statSync(file)
  if (readableByOthers(mode)) {
    throw new StartRefused("keyReadable", file, (mode & 0o777).toString(8).padStart(4, "0"))
  }
  const text = written.exec(readFileSync(file, "utf8"))?.[1] ?? ""
  const key = Buffer.from(text, "base64url")
  if (key.length !== keyBytes) throw new StartRefused("keyDamaged", file, "")
  return key
}

/** Whole or not at all, and never over another's: two processes may begin at once. */
const make = (file: string): void => {
  const part = `${file}.${randomBytes(6).toString("hex")}`
  const text = `aiwei-key-1 ${randomBytes(keyBytes).toString("base64url")}\n`
  try {
    writeFileSync(part, text, { mode: 0o600, flag: "wx", flush: true })
    linkSync(part, file)
  } catch (cause) {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) throw cause
  } finally {
    rmSync(part, { force: true })
  }
}

/** Makes it where there is none; throws `StartRefused` for one that others may read or that is no key. */
export const secretKey = (data: string): Buffer => {
  const file = secretKeyFile(data)
  if (statSync(file, { throwIfNoEntry: false }) === undefined) make(file)
  return read(file)
}

/** The same, read once: for what asks each time. */
export const secretKeyOnce = (data: string): (() => Buffer) => {
  let known: Buffer | null = null
  return () => (known ??= secretKey(data))
}
