/** Holes and overlaps of zones for the terminal. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"
import type { LevelWord } from "./levelWord.ts"

export const coverageText = (
  words: Words,
  { uncovered, twice, unled }: Outputs["org"]["coverage"],
  levelWord: LevelWord
): string => {
  const { org } = words
  const rows = [
    ...uncovered.map(({ above, name, level }) => [
      org.uncovered,
      levelWord(level),
      [above, name].filter(Boolean).join("/"),
      ""
    ]),
    ...twice.map(({ above, name, level, zones }) => [
      org.twice,
      levelWord(level),
      [above, name].filter(Boolean).join("/"),
      zones.join("、")
    ]),
    ...unled.map(({ name, leaderName, why }) => [
      org.unled,
      org.zone,
      name,
      `${leaderName ?? ""} ${org.why[why]}`.trim()
    ])
  ]
  if (rows.length === 0) return org.covered
  return table(
    [{ title: org.what }, { title: words.level }, { title: words.name }, { title: org.note }],
    rows
  )
}
