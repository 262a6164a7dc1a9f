/** A zip with some parts changed and others added: what did not change is copied as it is packed. */
import { crc32, deflateRawSync } from "node:zlib"

import type { Limits } from "../limits.ts"
import { centralDirectory, partName } from "./centralDirectory.ts"
import { packedBytes } from "./openZip.ts"

interface Packed {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly unpacked: number
  readonly bytes: Uint8Array
}

const utf8Names = 0x0800

const packed = (name: string, bytes: Uint8Array): Packed => ({
  name,
  method: 8,
  crc: crc32(bytes),
  unpacked: bytes.length,
  bytes: deflateRawSync(bytes)
})

const headerOf = (mark: number, length: number, at: number, part: Packed, name: Uint8Array) => {
  const view = new DataView(new ArrayBuffer(length))
  view.setUint32(0, mark, true)
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, utf8Names, true)
  view.setUint16(at + 4, part.method, true)
  // 1980-01-01: the oldest day a zip can name.
  view.setUint16(at + 8, 0x21, true)
  view.setUint32(at + 10, part.crc, true)
  view.setUint32(at + 14, part.bytes.length, true)
  view.setUint32(at + 18, part.unpacked, true)
  view.setUint16(at + 22, name.length, true)
  return view
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer)

const written = (parts: ReadonlyArray<Packed>): Uint8Array => {
  const [local, central]: [Array<Uint8Array>, Array<Uint8Array>] = [[], []]
  let at = 0
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name)
    const there = headerOf(0x02014b50, 46, 6, part, name)
    there.setUint16(4, 20, true)
    there.setUint32(42, at, true)
    local.push(bytesOf(headerOf(0x04034b50, 30, 4, part, name)), name, part.bytes)
    central.push(bytesOf(there), name)
    at += 30 + name.length + part.bytes.length
  }
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, parts.length, true)
  end.setUint16(10, parts.length, true)
  const directory = central.reduce((sum, piece) => sum + piece.length, 0)
  end.setUint32(12, directory, true)
  end.setUint32(16, at, true)
  return Buffer.concat([...local, ...central, bytesOf(end)])
}

/** Names are compared as `partName` writes them; new parts come last. */
export const rewrittenZip = (
  bytes: Uint8Array,
  changed: ReadonlyMap<string, Uint8Array>,
  limits: Limits
): Uint8Array => {
  const left = new Map([...changed].map(([name, part]) => [partName(name), { name, part }]))
  const kept = centralDirectory(bytes, limits.zipEntries)
    .filter(({ name }) => !/[\\/]$/.test(name))
    .map((entry): Packed => {
      const key = partName(entry.name)
      const other = left.get(key)
      left.delete(key)
      if (other !== undefined) return packed(entry.name, other.part)
      const { name, method, crc, unpacked } = entry
      return { name, method, crc, unpacked, bytes: packedBytes(bytes, entry) }
    })
  return written([...kept, ...[...left.values()].map(({ name, part }) => packed(name, part))])
}
