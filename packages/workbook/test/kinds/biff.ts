/** Records of an .xls by hand, for what no library writes: colours, hidden rows, comments, any old version. */
import { CFB } from "@e965/xlsx"

type Part = number | string | { readonly wide: string } | { readonly double: number } | Buffer

/** Numbers are two bytes; a text is Latin, a wide one UTF-16. */
const bytesOf = (part: Part): Buffer => {
  if (typeof part === "number") return Buffer.of(part & 0xff, (part >> 8) & 0xff)
  if (typeof part === "string") return Buffer.from(part, "latin1")
  if (Buffer.isBuffer(part)) return part
  if ("wide" in part) return Buffer.from(part.wide, "utf16le")
  const double = Buffer.alloc(8)
  double.writeDoubleLE(part.double)
  return double
}

export const record = (type: number, ...parts: ReadonlyArray<Part>): Buffer => {
  const body = Buffer.concat(parts.map(bytesOf))
  return Buffer.concat([bytesOf(type), bytesOf(body.length), body])
}

/** Excel 97: solid fills by palette numbers, as cells name them by their place. */
const style = (colour: number | null): Buffer =>
  record(0xe0, 0, 0, 0, Buffer.alloc(8), 0, colour === null ? 0 : 0x0400, (colour ?? 0) | (65 << 7))

const end = record(0x0a)
const begin = (kind: number): Buffer => record(0x0809, 0x0600, kind, 0, 0, Buffer.alloc(8))

/** Excel 5: its styles are shorter, and what follows the last one looks like a red fill of Excel 97. */
export const biff5 = (...records: ReadonlyArray<Buffer>): Buffer => {
  const opening = (kind: number) => record(0x0809, 0x0500, kind, 0, 0)
  const styles = Buffer.concat([
    record(0xe0, 0, 0, 0, Buffer.alloc(10)),
    record(0x0892, Buffer.alloc(10))
  ])
  const entry = (at: number) => record(0x85, at & 0xffff, at >> 16, 0, Buffer.of(1), "S")
  const head = opening(5).length + styles.length + entry(0).length + end.length
  return Buffer.concat([opening(5), styles, entry(head), end, opening(0x10), ...records, end])
}

export const label = (row: number, column: number, text: string, at = 0): Buffer =>
  record(0x0204, row, column, at, text.length, Buffer.of(1), { wide: text })

export const number8 = (row: number, column: number, value: number, at = 0): Buffer =>
  record(0x0203, row, column, at, { double: value })

export const errorCell = (row: number, column: number, code: number): Buffer =>
  record(0x0205, row, column, 0, Buffer.of(code, 1))

/** `tokens` are the formula's parts, as Excel stores them; the result is what it worked out. */
export const formula = (row: number, column: number, result: number, tokens: Buffer): Buffer =>
  record(0x0006, row, column, 0, { double: result }, 0, 0, 0, tokens.length, tokens)

export const hiddenRow = (row: number): Buffer => record(0x0208, row, 0, 9, 0, 0, 0, 0x0020, 0)

/** The text hangs on a drawn object of the same number, which the note names. */
export const note = (row: number, column: number, author: string, text: string): Buffer =>
  Buffer.concat([
    record(0x5d, 0x15, 0x12, 0x19, 1, 0x4011, Buffer.alloc(12), 0, 0),
    record(0x1b6, 0x0212, 0, 0, 0, 0, text.length, 16, 0, 0),
    record(0x3c, Buffer.of(1), { wide: text }),
    record(0x3c, Buffer.alloc(16)),
    record(0x1c, row, column, 0, 1, author.length, Buffer.of(1), { wide: author }, Buffer.of(0))
  ])

const sheetEntry = (at: number, state: number, name: string): Buffer =>
  record(0x85, at & 0xffff, at >> 16, state, Buffer.of(name.length, 1), { wide: name })

export interface Given {
  readonly name: string
  /** 0 is seen, 1 hidden, 2 very hidden. */
  readonly state?: number
  readonly records: ReadonlyArray<Buffer>
}

export const biff8 = (
  sheets: ReadonlyArray<Given>,
  colours: ReadonlyArray<number | null> = [null],
  more: ReadonlyArray<Buffer> = []
): Buffer => {
  const head = Buffer.concat([begin(5), ...more, ...colours.map(style)])
  const parts = sheets.map(({ records }) => Buffer.concat([begin(0x10), ...records, end]))
  const entries = (at: ReadonlyArray<number>) =>
    sheets.map(({ name, state = 0 }, index) => sheetEntry(at[index] ?? 0, state, name))
  const first = head.length + Buffer.concat(entries([])).length + end.length
  const places = parts.map((_, index) => first + Buffer.concat(parts.slice(0, index)).length)
  return Buffer.concat([head, ...entries(places), end, ...parts])
}

/** As Excel and WPS store it. */
export const container = (name: string, records: Buffer): Uint8Array => {
  const made = CFB.utils.cfb_new()
  CFB.utils.cfb_add(made, `/${name}`, records)
  return new Uint8Array(CFB.write(made, { type: "buffer" }) as Buffer)
}
