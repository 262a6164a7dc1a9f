/**
 * Checked parts as a zip with nothing packed, for a library that insists on unpacking by itself: what it
 * then finds is what was counted, so it cannot be bombed.
 */
import { crc32 } from "node:zlib"

export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

const utf8Names = 0x0800

const header = (mark: number, length: number): DataView => {
  const view = new DataView(new ArrayBuffer(length))
  view.setUint32(0, mark, true)
  return view
}

/** The eighteen bytes that the local and the central header have in common, at their place. */
const describe = (view: DataView, at: number, part: Part, nameLength: number): void => {
  view.setUint16(at + 2, utf8Names, true)
  view.setUint32(at + 10, crc32(part.bytes), true)
  view.setUint32(at + 14, part.bytes.length, true)
  view.setUint32(at + 18, part.bytes.length, true)
  view.setUint16(at + 22, nameLength, true)
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer)

export const storedZip = (parts: ReadonlyArray<Part>): Uint8Array => {
  const local: Array<Uint8Array> = []
  const central: Array<Uint8Array> = []
  let at = 0
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name)
    const here = header(0x04034b50, 30)
    describe(here, 4, part, name.length)
    const there = header(0x02014b50, 46)
    describe(there, 6, part, name.length)
    there.setUint32(42, at, true)
    local.push(bytesOf(here), name, part.bytes)
    central.push(bytesOf(there), name)
    at += 30 + name.length + part.bytes.length
  }
  const end = header(0x06054b50, 22)
  end.setUint16(8, parts.length, true)
  end.setUint16(10, parts.length, true)
  end.setUint32(
    12,
    central.reduce((sum, piece) => sum + piece.length, 0),
    true
  )
  end.setUint32(16, at, true)
  return Buffer.concat([...local, ...central, bytesOf(end)])
}
