/** What the machine itself must offer: versions, a folder one may write to, room on its disk. */
import { access, mkdtemp, rmdir, statfs } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"

import { codeVersion } from "./codeVersion.ts"
import type { Settings } from "./config.ts"

export interface Check {
  readonly name: string
  readonly ok: boolean
  /** A number, a version or a place; empty when there is nothing to add. */
  readonly detail: string
}

export const checkOf = (name: string, ok: boolean, detail: string): Check => ({ name, ok, detail })

const leastNode = 22
const leastFreeBytes = 1_000_000_000

/** The folder, or where it will be made. */
const nearest = async (folder: string): Promise<string> => {
  const there = await access(folder).then(
    () => true,
    () => false
  )
  return there || dirname(folder) === folder ? folder : nearest(dirname(folder))
}

/** Tried, not asked: to the operator of a machine many a folder seems open in which nothing can be made. */
const writable = (folder: string): Promise<boolean> =>
  mkdtemp(join(folder, ".aiwei-doctor-"))
    .then(rmdir)
    .then(
      () => true,
      () => false
    )

export const machineChecks = async ({ data }: Settings): Promise<ReadonlyArray<Check>> => {
  const folder = resolve(data)
  const place = await nearest(folder)
  const { bavail, bsize } = await statfs(place)
  const free = bavail * bsize
  const { node, sqlite } = process.versions
  return [
    checkOf("aiwei", true, codeVersion),
    checkOf("node", Number.parseInt(node, 10) >= leastNode, node),
    checkOf("sqlite", sqlite !== undefined, sqlite ?? ""),
    checkOf("dataFolder", await writable(place), folder),
    checkOf("freeDisk", free >= leastFreeBytes, `${(free / 1e9).toFixed(1)} GB`)
  ]
}
