/** The hash of a file of any size, and the certainty that it lies on the disk. */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"
import { pipeline } from "node:stream/promises"

export const fileHash = async (path: string): Promise<string> => {
  const hash = createHash("sha256")
  await pipeline(createReadStream(path), hash)
  return hash.digest("hex")
}

/** What systems say that open no folder as a file. */
const isNoFile = new Set(["EISDIR", "EPERM", "EACCES"])

/** Also of a folder, where the system lets one: a name that only memory knows goes with the power. */
export const writtenDown = async (path: string): Promise<void> => {
  const opened = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    if (isNoFile.has(error.code ?? "")) return null
    throw error
  })
  await opened?.sync().finally(() => opened.close())
}
