/** The levels of places for the terminal, from the highest down. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

export const levelsText = (words: Words, rows: Outputs["org"]["levels"]): string =>
  table(
    [
      { title: words.org.rank, align: "right" },
      { title: words.code },
      { title: words.name },
      { title: words.org.kind }
    ],
    rows.map(({ rank, code, zh, en, kind, officeId }) => [
      rank,
      code,
      words.language === "en" ? en : zh,
      `${words.org.kinds[kind]}${officeId === null ? "" : words.org.own}`
    ])
  )
