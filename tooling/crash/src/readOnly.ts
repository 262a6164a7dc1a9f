/**
 * Takes away and gives back the right to write to a folder: by its disk where this process mounted it,
 * else by its modes. Those do not bind the owner of the machine, who becomes nobody for as long.
 */
import { execFileSync } from "node:child_process"
import { chmodSync, readdirSync } from "node:fs"
import { join } from "node:path"

const nobody = 65_534

const remounted = (folder: string, as: "ro" | "rw"): boolean => {
  try {
    execFileSync("mount", ["-o", `remount,${as}`, folder], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

const withModes = (folder: string, ofFolder: number, ofFile: number): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) withModes(join(folder, entry.name), ofFolder, ofFile)
    else chmodSync(join(folder, entry.name), ofFile)
  }
  chmodSync(folder, ofFolder)
}

export const readOnly = (folder: string): void => {
  if (remounted(folder, "ro")) return
  withModes(folder, 0o555, 0o444)
  if (process.getuid?.() === 0) process.seteuid?.(nobody)
}

export const writable = (folder: string): void => {
  if (process.getuid?.() === 0) process.seteuid?.(0)
  if (!remounted(folder, "rw")) withModes(folder, 0o700, 0o600)
}
