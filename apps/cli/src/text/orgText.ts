/** Places for the terminal: a list indented by depth, and one place with its neighbours. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"
import type { LevelWord } from "./levelWord.ts"

type Row = Outputs["org"]["list"]["rows"][number]
type Shown = Outputs["org"]["show"]

const unitRow = (top: number, levelWord: LevelWord) => (row: Row) => [
  row.code ?? "",
  `${"  ".repeat(Math.max(0, row.depth - top))}${row.name}`,
  levelWord(row.level),
  row.households,
  row.population
]

export const unitsText = (words: Words, rows: ReadonlyArray<Row>, levelWord: LevelWord): string =>
  rows.length === 0
    ? words.noUnits
    : table(
        [
          { title: words.code },
          { title: words.name },
          { title: words.level },
          { title: words.households, align: "right" },
          { title: words.population, align: "right" }
        ],
        rows.map(unitRow(Math.min(...rows.map((row) => row.depth)), levelWord))
      )

export const unitText = (
  words: Words,
  { unit, ancestors, children, aliases, placements }: Shown,
  levelWord: LevelWord
): string => {
  const lines: ReadonlyArray<readonly [string, string | number | null]> = [
    [words.code, unit.code],
    [words.name, unit.name],
    [words.level, levelWord(unit.level)],
    [words.above, ancestors.map((above) => above.name).join(" › ")],
    [words.aliases, aliases.join("、")],
    [words.households, unit.households],
    [words.population, unit.population],
    [words.property, unit.propertyCompany ?? unit.property],
    [words.below, children.length],
    [words.since, placements.at(-1)?.validFrom ?? null]
  ]
  const told = lines.filter(([, value]) => value !== null && value !== "")
  return table([{ title: "" }, { title: "" }], told).trimStart()
}
