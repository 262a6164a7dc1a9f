/** The records of a binary part of an .xlsb: a number, a length, and that many bytes. */
import { Refused } from "../Refused.ts"

export interface Record12 {
  readonly type: number
  readonly view: DataView
}

/** Seven bits a byte, the lowest first, as long as the eighth is set. */
const variable = (view: DataView, at: number, most: number): readonly [number, number] => {
  let value = 0
  for (let step = 0; step < most; step++) {
    const byte = view.getUint8(at + step)
    value += (byte & 0x7f) * 2 ** (7 * step)
    if (byte < 0x80) return [value, at + step + 1]
  }
  return [value, at + most]
}

/** The record's number is written as its bytes stand, the marks of continuation included. */
const typeAt = (view: DataView, at: number): readonly [number, number] => {
  const first = view.getUint8(at)
  return first < 0x80
    ? [first, at + 1]
    : [(first & 0x7f) + (view.getUint8(at + 1) & 0x7f) * 0x80, at + 2]
}

export function* records12(bytes: Uint8Array): Generator<Record12> {
  const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    for (let at = 0; at < bytes.length;) {
      const [type, sizeAt] = typeAt(whole, at)
      const [size, from] = variable(whole, sizeAt, 4)
      yield { type, view: new DataView(bytes.buffer, bytes.byteOffset + from, size) }
      at = from + size
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("corrupt", "a binary part cut short")
    throw error
  }
}

/** A length in signs and then UTF-16; with where it ends. */
export const wideString = (view: DataView, at: number): readonly [string, number] => {
  const length = view.getUint32(at, true)
  if (length === 0xffffffff) return ["", at + 4]
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 4, length * 2)
  return [new TextDecoder("utf-16le").decode(bytes), at + 4 + length * 2]
}
