/** The columns of the register; the title leads to the whole of a line. */
import type { AwardRow } from "@aiwei/queries/publication/awardQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"

import { column } from "../register/columns/column.ts"
import { RecordLink } from "../register/columns/RecordLink.tsx"
import type { AwardWords } from "./useAwardWords.ts"

type Columns = ReadonlyArray<TableColumn<AwardRow>>

const number = { kind: "number", align: "right" } as const

/** When it was given, and when it is looked at again. */
const yearColumns = (it: AwardWords): Columns => [
  column({ key: "year", title: it.columns.year, width: 80, ...number, value: ({ year }) => year }),
  column({
    key: "streak",
    title: it.columns.streak,
    width: 112,
    ...number,
    value: ({ streak }) => streak,
    cell: ({ streak }) => <span class="num">{it.streak(streak)}</span>
  }),
  column({
    key: "recheck",
    title: it.columns.recheck,
    width: 128,
    kind: "number",
    value: ({ recheckYear }) => recheckYear,
    cell: ({ recheckYear: year, recheckDue }) =>
      year === null ? (
        ""
      ) : recheckDue ? (
        <Tag tone="warn">{it.recheckDue(year)}</Tag>
      ) : (
        it.recheckIn(year)
      )
  }),
  column({ key: "grantedOn", title: it.columns.grantedOn, width: 104, value: (l) => l.grantedOn }),
  column({ key: "docNo", title: it.columns.docNo, width: 168, value: ({ docNo }) => docNo })
]

export const awardColumns = (it: AwardWords, onOpen: (id: string) => void): Columns => [
  column({
    key: "title",
    title: it.columns.title,
    width: 220,
    sticky: true,
    always: true,
    value: ({ title }) => title,
    cell: ({ id, title }) => (
      <RecordLink id={id} onOpen={onOpen}>
        {title}
      </RecordLink>
    )
  }),
  column({ key: "unit", title: it.columns.unit, width: 168, value: ({ unitName }) => unitName }),
  column({
    key: "level",
    title: it.columns.level,
    kind: "choice",
    width: 88,
    choices: Object.values(it.levels).map((text) => ({ value: text, text })),
    value: ({ level }) => it.levels[level]
  }),
  column({ key: "grantor", title: it.columns.grantor, width: 168, value: (l) => l.grantor }),
  ...yearColumns(it)
]
