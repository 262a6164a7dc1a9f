/** Registers, their lines and one line for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { RecordWords } from "../../words/overlays/recordWords.ts"

type Registers = Outputs["records"]["kinds"]
export type Register = Registers[number]
type Lines = Outputs["records"]["list"]
type Line = Lines["rows"][number]
type Shown = NonNullable<Outputs["records"]["one"]>
type Value = Line["fields"][string]

const named = (language: "zh" | "en", one: { readonly zh: string; readonly en: string }): string =>
  one[language]

export const kindsText = (
  words: RecordWords,
  language: "zh" | "en",
  registers: Registers
): string => {
  const held = registers.filter(({ n }) => n > 0)
  return held.length === 0
    ? words.none
    : table(
        [
          { title: words.register },
          { title: words.kind },
          { title: words.lines, align: "right" },
          { title: words.last }
        ],
        held.map((one) => [named(language, one), one.kind, one.n, one.last ?? ""])
      )
}

const valueText = (words: RecordWords, value: Value | undefined): string => {
  if (value === undefined || value === null) return ""
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (typeof value !== "object") return String(value)
  if (!Array.isArray(value))
    return "value" in value ? String(value["value"]) : JSON.stringify(value)
  const texts = value.map((one) =>
    typeof one === "object" && one !== null && "name" in one
      ? String(one["name"])
      : typeof one === "object"
        ? JSON.stringify(one)
        : String(one)
  )
  return texts.join(words.join)
}

const placeOf = ({ place, fields }: Line): string => {
  const written = fields["communityText"]
  return place ?? (typeof written === "string" ? written : "")
}

/** What every line is known by stands first; a terminal has room for a few fields more. */
const mostColumns = 6

export const linesText = (
  words: RecordWords,
  language: "zh" | "en",
  register: Register,
  { rows, total }: Lines
): string => {
  if (rows.length === 0) return words.none
  const used = register.fields.filter(({ field }) => rows.some(({ fields }) => field in fields))
  const shown = used.slice(0, mostColumns)
  const heads = [...shown.map((one) => named(language, one)), words.place, words.id]
  const lines = rows.map((row) => [
    ...shown.map(({ field }) => valueText(words, row.fields[field])),
    placeOf(row),
    row.id
  ])
  const text = table(
    heads.map((title) => ({ title })),
    lines
  )
  return `${text}\n${words.total(rows.length, total)}`
}

export const lineText = (
  words: RecordWords,
  language: "zh" | "en",
  register: Register,
  { line, source }: Shown
): string => {
  const facts = register.fields.map(
    (one) => [named(language, one), valueText(words, line.fields[one.field])] as const
  )
  const all = [
    ...facts,
    [words.place, placeOf(line)] as const,
    [words.from, source === null ? "" : `${source.path} ${source.sheet}!${source.cell}`] as const
  ]
  return all.flatMap(([label, text]) => (text === "" ? [] : [`${label}  ${text}`])).join("\n")
}
