/**
 * The imported workbooks of a backup, in a folder of their own under their hashes. On one disk they are
 * hard links and take no room; elsewhere they are copied once and linked from the backup before. A link
 * shares its bytes with the original: what protects against a broken disk is a copy on another one.
 */
import { copyFile, link, mkdir, readdir, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"

import { arrivingName } from "../machine/arriving.ts"
import { fileHash, writtenDown } from "./fileHash.ts"

export interface AttachedFile {
  readonly sha256: string
  readonly bytes: number
}

const hashName = /^[0-9a-f]{64}$/

export const attachedIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  // An office that imported nothing has no folder; one that cannot be read must not pass for empty.
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  return names.filter((name) => hashName.test(name)).toSorted()
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    () => false
  )

/** By a link where that is possible, by its bytes where it is not. */
const brought = async (from: ReadonlyArray<string>, to: string): Promise<void> => {
  for (const path of from) if (await linked(path, to)) return
  const [original] = from
  if (original === undefined) return
  await copyFile(original, to)
  await writtenDown(to)
}

export interface Attached {
  readonly files: ReadonlyArray<AttachedFile>
  /** Files whose bytes are not those of their name. They are not taken along. */
  readonly changed: ReadonlyArray<string>
}

/** `before`: the same folder of an earlier backup, if there is one. */
export const takeAttached = async (
  from: string,
  to: string,
  before: string | null
): Promise<Attached> => {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const files: Array<AttachedFile> = []
  const changed: Array<string> = []
  for (const sha256 of await attachedIn(from)) {
    const path = join(to, sha256)
    const sources = [join(from, sha256), ...(before === null ? [] : [join(before, sha256)])]
    await brought(sources, path)
    if ((await fileHash(path)) === sha256) files.push({ sha256, bytes: (await stat(path)).size })
    else {
      changed.push(sha256)
      await rm(path, { force: true })
    }
  }
  return { files, changed }
}

/** Names of those that are gone, or not what their name says. */
export const faultyAttached = async (
  folder: string,
  files: ReadonlyArray<AttachedFile>
): Promise<ReadonlyArray<string>> => {
  const faulty: Array<string> = []
  for (const { sha256 } of files) {
    const hash = await fileHash(join(folder, sha256)).catch(() => null)
    if (hash !== sha256) faulty.push(sha256)
  }
  return faulty
}

/** Back among the office's own, each whole or not at all; what is there and right stays as it is. */
export const giveBack = async (
  from: string,
  to: string,
  files: ReadonlyArray<AttachedFile>
): Promise<number> => {
  await mkdir(to, { recursive: true, mode: 0o700 })
  let given = 0
  for (const { sha256 } of files) {
    const path = join(to, sha256)
    if ((await fileHash(path).catch(() => null)) === sha256) continue
    const arriving = join(to, `${arrivingName()}${sha256}`)
    // By its bytes: what the office works on must not share them with its own backup.
    await copyFile(join(from, sha256), arriving)
    await writtenDown(arriving)
    await rename(arriving, path)
    given += 1
  }
  await writtenDown(to)
  return given
}
