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

export const encodingOf = (bytes: Uint8Array): Decoded["encoding"] | undefined => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8-bom"
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le"
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be"
  return unmarkedUtf16(bytes)
}

/**
 * UTF-8 with a few broken bytes would often pass for GB18030 and come out as other, wrong signs. Real
 * GB18030 is nowhere near UTF-8, so nearly right is damaged.
 */
export const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 1_000_000))
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0
  return foreign - broken > broken * 20
}

export const decodeText = (bytes: Uint8Array): Decoded => {
  const marked = encodingOf(bytes)
  const text = strictly(bytes, marked === "utf-8-bom" ? "utf-8" : (marked ?? "utf-8"))
  if (text !== undefined) return { text, encoding: marked ?? "utf-8" }
  if (marked !== undefined) throw new Refused("corrupt", `damaged ${marked}`)
  if (isDamagedUtf8(bytes)) throw new Refused("corrupt", "UTF-8 with broken bytes")
  const chinese = strictly(bytes, "gb18030")
  if (chinese === undefined) throw new Refused("corrupt", "neither UTF-8 nor GB18030")
  return { text: chinese, encoding: "gb18030" }
}
