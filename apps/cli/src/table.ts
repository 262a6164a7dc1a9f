/** Tables for a terminal. Widths count Chinese characters as two; no colour, so nothing to turn off. */
import Table from "cli-table3"

export type Align = "left" | "right"

export interface Head {
  readonly title: string
  readonly align?: Align
}

const plain = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  "
}

export const table = (
  heads: ReadonlyArray<Head>,
  rows: ReadonlyArray<ReadonlyArray<string | number | null>>
): string => {
  const drawn = new Table({
    head: heads.map((head) => head.title),
    colAligns: heads.map((head) => head.align ?? "left"),
    chars: plain,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 }
  })
  drawn.push(...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))))
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
}
