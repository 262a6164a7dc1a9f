/** People and their posts, a line each. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { Words } from "../../words/zh.ts"

type Row = Outputs["people"]["list"]["rows"][number]

export const peopleText = (words: Words, rows: ReadonlyArray<Row>): string =>
  rows.length === 0
    ? words.noPeople
    : table(
        [
          { title: words.name },
          { title: words.unit },
          { title: words.post },
          { title: words.phone },
          { title: words.category },
          { title: words.state }
        ],
        rows.map((row) => [
          row.name,
          row.unitName ?? row.organisation,
          row.post,
          row.phone,
          row.category,
          words.personStates[row.status]
        ])
      )
