/**
 * Names for what is still being written, and the end of what a killed process left under such a name. The
 * process that writes is part of the name: what it writes is nobody else's to take away while it lives.
 */
import { readdir, rm, stat } from "node:fs/promises"
import { join } from "node:path"

const pattern = /^\.?arriving-(?:(\d+)-)?/

/** The start of a name; whoever uses it adds what makes it the only one. */
export const arrivingName = (): string => `arriving-${process.pid}-`

/** However slow the line or the disk is: nothing is written at for a day without a byte. */
const longestMs = 24 * 60 * 60_000

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // Somebody else's process is alive, too; only "no such process" says that it is gone.
    return !(thrown instanceof Error && "code" in thrown && thrown.code === "ESRCH")
  }
}

/** Numbers of processes come again: what is older than this process was written by another one. */
const isLeft = (pid: number, touchedMs: number): boolean => {
  const startedMs = performance.timeOrigin
  if (startedMs + performance.now() - touchedMs > longestMs) return true
  return pid === process.pid ? touchedMs < startedMs : !isAlive(pid)
}

/** A name of an earlier version of ours, without a number, goes by its age alone. */
const nobody = process.pid

/** Not there, or no folder: that is found out by whoever needs one. */
const isNone = new Set(["ENOENT", "ENOTDIR"])

const removedFrom = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && isNone.has(String(error.code))) return []
    throw error
  })
  for (const name of names) {
    const found = pattern.exec(name)
    if (found === null) continue
    const path = join(folder, name)
    // Its writer may be done with it by now.
    const known = await stat(path).catch(() => null)
    if (known !== null && isLeft(Number(found[1] ?? nobody), known.mtimeMs)) {
      await rm(path, { recursive: true, force: true })
    }
  }
}

/** A folder that is not there has no leftovers. */
export const removeLeftovers = async (folders: ReadonlyArray<string>): Promise<void> => {
  await Promise.all(folders.map(removedFrom))
}
