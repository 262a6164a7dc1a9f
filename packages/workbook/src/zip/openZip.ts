/**
 * A zip whose parts are unpacked one by one against a budget, so that no library ever meets a bomb.
 * Whatever the directory claims, unpacking stops at the limit; a wrong checksum is a broken file.
 */
import { crc32, inflateRawSync } from "node:zlib"

import type { Limits } from "../limits.ts"
import { Refused } from "../Refused.ts"
import { type ZipEntry, centralDirectory, partName } from "./centralDirectory.ts"

export interface Zip {
  /** Names as `partName` writes them. */
  readonly names: ReadonlyArray<string>
  readonly has: (name: string) => boolean
  readonly read: (name: string) => Uint8Array
}

export const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.headerAt
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw new Refused("corrupt", `no header for ${entry.name}`)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + entry.packed > bytes.length) throw new Refused("corrupt", `${entry.name} is cut short`)
  return bytes.subarray(from, from + entry.packed)
}

const inflated = (packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("too_large", `${entry.name} unpacks too far`)
    throw new Refused("corrupt", `${entry.name} does not unpack`)
  }
}

const unpack = (bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array => {
  if (entry.encrypted) throw new Refused("encrypted", `${entry.name} is encrypted`)
  if (entry.unpacked > most) throw new Refused("too_large", `${entry.name} claims too much`)
  const packed = packedBytes(bytes, entry)
  if (entry.method !== 0 && entry.method !== 8)
    throw new Refused("corrupt", `${entry.name} is packed by method ${entry.method}`)
  const part = entry.method === 0 ? packed : inflated(packed, entry, most)
  if (part.length > most) throw new Refused("too_large", `${entry.name} unpacks too far`)
  if (crc32(part) !== entry.crc) throw new Refused("corrupt", `${entry.name} is damaged`)
  return part
}

export const openZip = (bytes: Uint8Array, limits: Limits): Zip => {
  const entries = new Map<string, ZipEntry>()
  for (const entry of centralDirectory(bytes, limits.zipEntries))
    if (!/[\\/]$/.test(entry.name)) entries.set(partName(entry.name), entry)
  let left = limits.unpackedBytes
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(partName(name)),
    read: (name) => {
      const entry = entries.get(partName(name))
      if (entry === undefined) throw new Refused("corrupt", `${name} is missing`)
      const part = unpack(bytes, entry, left)
      left -= part.length
      return part
    }
  }
}
