import { type Limits, defaultLimits } from "./limits.ts"
import { readCsv } from "./readCsv.ts"
import { readSheetJs } from "./readSheetJs.ts"
/** The one door: bytes to cells, whatever the file. The name is for the log; content decides. */
import { Refused } from "./Refused.ts"
import type { Refusal, Workbook } from "./Workbook.ts"

const starts = (bytes: Uint8Array, ...mark: ReadonlyArray<number>): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const read = (bytes: Uint8Array, limits: Limits): Workbook => {
  if (bytes.length === 0) throw new Refused("empty_file", "0 bytes")
  if (bytes.length > limits.bytes) throw new Refused("too_large", `${bytes.length} bytes`)
  if (starts(bytes, 0x50, 0x4b)) return readSheetJs(bytes, "xlsx")
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return readSheetJs(bytes, "xls")
  return readCsv(bytes, limits)
}

export const readWorkbook = async (
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits
): Promise<Workbook | Refusal> => {
  try {
    return read(bytes, limits)
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    const detail = error instanceof Error ? error.message : String(error)
    const code = /password|encrypt/i.test(detail) ? "encrypted" : "corrupt"
    return { refused: code, detail: `${name}: ${detail}` }
  }
}
