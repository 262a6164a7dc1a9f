/**
 * The old Microsoft container, as far as its files are concerned: [MS-CFB] without its tree, in which libraries
 * can be led in circles. A file is a chain of sectors; one that is cut short or leads back into itself is
 * damaged, and never read in part as if it were whole.
 */
import { Refused } from "../Refused.ts"

export interface Container {
  /** In small letters; writers differ. */
  readonly names: ReadonlyArray<string>
  readonly has: (name: string) => boolean
  readonly read: (name: string) => Uint8Array
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
}

const headerLength = 512
const entryLength = 128
/** Numbers of table sectors that fit into the header. */
const inHeader = 109
const stream = 2
const root = 5

/** Follows a chain; `next` gives what comes after a sector, anything that is none ends it. */
const chain = (start: number, next: Int32Array): ReadonlyArray<number> => {
  const sectors: Array<number> = []
  for (let at = start; at >= 0 && at < next.length; at = next[at] ?? -1) {
    if (sectors.length > next.length)
      throw new Refused("corrupt", "a container that goes in a circle")
    sectors.push(at)
  }
  return sectors
}

class Sectors {
  readonly size: number
  private readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.size = 2 ** this.view.getUint16(30, true)
    if (this.size !== 512 && this.size !== 4_096)
      throw new Refused("corrupt", `a container of sectors of ${this.size} bytes`)
  }

  header(at: number): number {
    return this.view.getInt32(at, true)
  }

  /** The last one may be shorter than it should be. */
  at(sector: number): Uint8Array {
    const from = (sector + 1) * this.size
    return this.bytes.subarray(from, from + this.size)
  }

  /** What a sector holds as numbers; nothing of one that is not there. */
  numbers(sector: number): ReadonlyArray<number> {
    const bytes = this.at(sector)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) =>
      view.getInt32(at * 4, true)
    )
  }

  /** More table sectors than there are sectors would be one sector many times over. */
  table(): Int32Array {
    const most = Math.ceil(this.bytes.length / this.size)
    const listed = Array.from({ length: inHeader }, (_, index) => this.header(76 + index * 4))
    const seen = new Set<number>()
    for (let at = this.header(68); at >= 0 && at < most;) {
      if (seen.has(at)) throw new Refused("corrupt", "a container whose list goes in a circle")
      seen.add(at)
      const numbers = this.numbers(at)
      listed.push(...numbers.slice(0, -1))
      at = numbers.at(-1) ?? -1
    }
    const sectors = listed.filter((sector) => sector >= 0).slice(0, most)
    return Int32Array.from(
      sectors.flatMap((sector) => {
        const numbers = this.numbers(sector)
        return numbers.length * 4 === this.size
          ? numbers
          : [...numbers, ...Array<number>(this.size / 4 - numbers.length).fill(-1)]
      })
    )
  }
}

const joined = (parts: ReadonlyArray<Uint8Array>): Uint8Array => Buffer.concat(parts)

const utf16 = new TextDecoder("utf-16le")

const entriesOf = (directory: Uint8Array): ReadonlyArray<Entry> => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries: Array<Entry> = []
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true)))
    entries.push({
      name: utf16.decode(directory.subarray(at, at + length - 2)).toLowerCase(),
      kind: view.getUint8(at + 66),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true)
    })
  }
  return entries
}

/** A file smaller than this lies in pieces of 64 bytes in a file of the root's own. */
const smallBelow = 4_096
const piece = 64

export const openContainer = (bytes: Uint8Array): Container => {
  if (bytes.length < headerLength) throw new Refused("corrupt", "a container cut short")
  const sectors = new Sectors(bytes)
  const table = sectors.table()
  const file = (start: number): Uint8Array =>
    joined(chain(start, table).map((sector) => sectors.at(sector)))
  const directory = file(sectors.header(48))
  if (directory.length === 0 || directory.length % sectors.size !== 0)
    throw new Refused("corrupt", "a container without its directory")
  const entries = entriesOf(directory)
  const small = () => {
    const held = file(entries.find(({ kind }) => kind === root)?.start ?? -1)
    const next = Int32Array.from(
      chain(sectors.header(60), table).flatMap((at) => sectors.numbers(at))
    )
    return (start: number): Uint8Array =>
      joined(chain(start, next).map((at) => held.subarray(at * piece, (at + 1) * piece)))
  }
  const streams = entries.filter(({ kind }) => kind === stream)
  return {
    names: streams.map(({ name }) => name),
    has: (name) => streams.some((entry) => entry.name === name),
    read: (name) => {
      const entry = streams.find((one) => one.name === name)
      if (entry === undefined) throw new Refused("corrupt", `no ${name} in the container`)
      const whole = entry.size < smallBelow ? small()(entry.start) : file(entry.start)
      if (whole.length < entry.size) throw new Refused("corrupt", `${name} is cut short`)
      return whole.subarray(0, entry.size)
    }
  }
}
