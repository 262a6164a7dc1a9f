/**
 * Bytes to text: a byte order mark first, then strict UTF-8, then GB18030, which any bytes of an old
 * Chinese office decode as. UTF-16 without a mark is known by where its NUL bytes stand.
 */
import { Refused } from "../Refused.ts"

export interface Decoded {
  readonly text: string
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030"
}

const strictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const startsWith = (bytes: Uint8Array, ...mark: ReadonlyArray<number>): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** One NUL is damage; many, all on the same side of each pair, are the empty halves of UTF-16. */
const unmarkedUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const head = bytes.subarray(0, 4_096)
  const zeros = [0, 0] as [number, number]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index & 1 ? 1 : 0] += 1
  const [even, odd] = zeros
  if (bytes.length % 2 === 1 || even + odd < head.length / 50) return undefined
  if (odd > even * 9) return "utf-16le"
  return even > odd * 9 ? "utf-16be" : undefined
}

const encodingOf = (bytes: Uint8Array): Decoded["encoding"] | undefined => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8-bom"
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le"
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be"
  return unmarkedUtf16(bytes)
}

export const decodeText = (bytes: Uint8Array): Decoded => {
  const marked = encodingOf(bytes)
  const tries = marked === undefined ? (["utf-8", "gb18030"] as const) : [marked]
  for (const encoding of tries) {
    const text = strictly(bytes, encoding === "utf-8-bom" ? "utf-8" : encoding)
    if (text !== undefined) return { text, encoding }
  }
  throw new Refused("corrupt", `text that is not ${tries.join(" and not ")}`)
}
