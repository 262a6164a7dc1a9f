/**
 * Files of the sample office with bytes changed at random. A zip's parts are changed behind its checksum, too:
 * otherwise nothing but the checksum would ever be tried. The same seed gives the same mutants.
 */
import { readdirSync, readFileSync } from "node:fs"

import { defaultLimits } from "@aiwei/workbook/limits"
import { openZip } from "@aiwei/workbook/zip/openZip"
import { storedZip } from "@aiwei/workbook/zip/storedZip"

import type { Random } from "../offices/Random.ts"

export interface Mutant {
  readonly name: string
  readonly bytes: Uint8Array
}

const office = new URL("../../../../fixtures/office-a/", import.meta.url)

const files: ReadonlyArray<Mutant> = readdirSync(office, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(xlsx?|csv)$/.test(name))
  .toSorted()
  .map((name) => ({
    name,
    bytes: readFileSync(new URL(name.split("/").map(encodeURIComponent).join("/"), office))
  }))
  .filter(({ bytes }) => bytes.length > 0)

/** Numbers at which readers count wrong. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0xffffffff]

const joined = (...parts: ReadonlyArray<Uint8Array>): Uint8Array =>
  new Uint8Array(Buffer.concat(parts))

type Change = (bytes: Uint8Array, at: number, length: number, random: Random) => Uint8Array

const withEdge = (bytes: Uint8Array, at: number, random: Random): Uint8Array => {
  const copy = new Uint8Array(bytes)
  const width = random.pick([1, 2, 4])
  const view = new DataView(copy.buffer)
  if (at + 4 > copy.length) return copy
  const edge = random.pick(edges)
  if (width === 1) view.setUint8(at, edge & 0xff)
  else if (width === 2) view.setUint16(at, edge & 0xffff, true)
  else view.setUint32(at, edge, true)
  return copy
}

const changes: ReadonlyArray<Change> = [
  (bytes, at, _length, random) =>
    joined(bytes.subarray(0, at), Uint8Array.of(random.nat(256)), bytes.subarray(at + 1)),
  (bytes, at, _length, random) => withEdge(bytes, at, random),
  (bytes, at, length) => joined(bytes.subarray(0, at), bytes.subarray(at + length)),
  (bytes, at, length) => joined(bytes.subarray(0, at + length), bytes.subarray(at)),
  (bytes, at, length, random) =>
    joined(
      bytes.subarray(0, at),
      Uint8Array.from({ length }, () => random.nat(256)),
      bytes.subarray(at)
    ),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, length) => {
    const copy = new Uint8Array(bytes)
    copy.fill(0, at, at + length)
    return copy
  }
]

const changed = (bytes: Uint8Array, random: Random): Uint8Array => {
  let now = bytes
  for (let left = 1 + random.nat(6); left > 0 && now.length > 0; left--) {
    const at = random.nat(now.length)
    const length = Math.min(random.pick([1, 2, 8, 64, 512]), now.length - at)
    now = random.pick(changes)(now, at, length, random)
  }
  return now
}

const isWholeZip = (bytes: Uint8Array): boolean => {
  try {
    return bytes[0] === 0x50 && openZip(bytes, defaultLimits).names.length > 0
  } catch {
    return false
  }
}

/** One part is changed, and the checksums are those of what is then there. */
const changedInside = (bytes: Uint8Array, random: Random): Uint8Array => {
  const zip = openZip(bytes, defaultLimits)
  const chosen = random.pick(zip.names)
  return storedZip(
    zip.names.map((name) => {
      const part = zip.read(name)
      return { name, bytes: name === chosen ? changed(part, random) : part }
    })
  )
}

const zips = new Set(files.filter(({ name, bytes }) => name.endsWith(".xlsx") && isWholeZip(bytes)))

export const mutant = (random: Random): Mutant => {
  const file = random.pick(files)
  const inside = zips.has(file) && random.chance(70)
  return {
    name: file.name,
    bytes: inside ? changedInside(file.bytes, random) : changed(file.bytes, random)
  }
}
