/** Batches of imports, newest first, a line each. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

type Batch = Outputs["imports"]["list"]["rows"][number]

export const importsText = (words: Words, rows: ReadonlyArray<Batch>): string =>
  rows.length === 0
    ? words.nothingImported
    : table(
        [
          { title: words.batch },
          { title: words.at },
          { title: words.by },
          { title: words.state },
          { title: words.files, align: "right" },
          { title: words.counts.new, align: "right" },
          { title: words.counts.changed, align: "right" },
          { title: words.counts.errors, align: "right" }
        ],
        rows.map((row) => [
          row.batch,
          row.createdAt.slice(0, 16).replace("T", " "),
          row.actor,
          words.batchStates[row.state],
          row.files,
          row.totals.new,
          row.totals.changed,
          row.totals.errors
        ])
      )
