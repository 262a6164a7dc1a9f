/**
 * What a text file of any size is written in, told as `decodeText` tells it, but read piece by piece: only
 * a file read to its end is UTF-8 for sure, and it need not be in memory for that.
 */
import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"

import { Refused } from "../Refused.ts"
import { type Decoded, encodingOf, isDamagedUtf8 } from "../text/decodeText.ts"

type Encoding = Decoded["encoding"]

/** The first bytes, as many as are there. */
export const headOf = async (path: string, bytes: number): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const reads = async (path: string, encoding: string): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) {
      decoder.decode(bytes, { stream: true })
    }
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The name that a `TextDecoder` knows it by. */
export const decoderOf = (encoding: string): string =>
  encoding === "utf-8-bom" ? "utf-8" : encoding

export const encodingOfFile = async (path: string): Promise<Encoding> => {
  const head = await headOf(path, 1_000_000)
  const marked = encodingOf(head)
  if (await reads(path, decoderOf(marked ?? "utf-8"))) return marked ?? "utf-8"
  if (marked !== undefined) throw new Refused("corrupt", `damaged ${marked}`)
  if (isDamagedUtf8(head)) throw new Refused("corrupt", "UTF-8 with broken bytes")
  if (await reads(path, "gb18030")) return "gb18030"
  throw new Refused("corrupt", "neither UTF-8 nor GB18030")
}
