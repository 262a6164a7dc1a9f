/**
 * The list of a zip's entries, from the directory at its end. What it says about sizes is a claim:
 * `openZip` checks it while unpacking.
 */
import { Refused } from "../Refused.ts"

export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly headerAt: number
}

const endMark = 0x06054b50
const end64Mark = 0x06064b50
const entryMark = 0x02014b50
const overflow = 0xffffffff

/** From the end backwards: a comment of up to 64 kB may follow the end record. */
const endRecordAt = (view: DataView): number => {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === endMark) return at
  throw new Refused("corrupt", "a zip without its end")
}

const whole = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

const directoryOf = (view: DataView): { readonly count: number; readonly at: number } => {
  const end = endRecordAt(view)
  const locator = end - 20
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const end64 = whole(view, locator + 8)
    if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === end64Mark)
      return { count: whole(view, end64 + 32), at: whole(view, end64 + 48) }
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) }
}

interface Sizes {
  packed: number
  unpacked: number
  headerAt: number
}

/** Numbers that did not fit in 32 bits stand in an extra field, in this order, only those that did not. */
const widened = (view: DataView, from: number, to: number, sizes: Sizes): Sizes => {
  const wide = { ...sizes }
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4
    for (const key of ["unpacked", "packed", "headerAt"] as const) {
      if (wide[key] !== overflow || next + 8 > to) continue
      wide[key] = whole(view, next)
      next += 8
    }
  }
  return wide
}

/** Part names differ only by case or by a Windows slash between writers. */
export const partName = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase()

const text = new TextDecoder()

const entryAt = (bytes: Uint8Array, view: DataView, at: number) => {
  if (view.getUint32(at, true) !== entryMark) throw new Refused("corrupt", "a broken zip directory")
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  const sizes = widened(view, nameEnd, extraEnd, {
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true)
  })
  const entry: ZipEntry = {
    name: text.decode(bytes.subarray(at + 46, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes
  }
  return { entry, next }
}

export const centralDirectory = (bytes: Uint8Array, most: number): ReadonlyArray<ZipEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const { count, at } = directoryOf(view)
    if (count > most) throw new Refused("too_large", `${count} zip entries`)
    const entries: Array<ZipEntry> = []
    for (let next = at; entries.length < count;) {
      const read = entryAt(bytes, view, next)
      entries.push(read.entry)
      next = read.next
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("corrupt", "a zip cut short")
    throw error
  }
}
