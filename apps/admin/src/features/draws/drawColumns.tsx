/** The columns of the draws; the name leads to the list that was drawn. */
import type { DrawLine } from "@aiwei/queries/statistics/drawQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { minuteOf } from "../../format/dayText.ts"
import type { Words } from "../../words/Words.ts"
import { actorText } from "../imports/actorText.ts"
import { column } from "../register/columns/column.ts"
import type { DrawWords } from "./useDrawWords.ts"

export const drawColumns = (
  { columns: it }: DrawWords,
  words: Words
): ReadonlyArray<TableColumn<DrawLine>> => [
  column({
    key: "name",
    title: it.name,
    width: 220,
    sticky: true,
    always: true,
    value: ({ name }) => name,
    cell: ({ id, name }) => <a href={`/draws/${id}`}>{name}</a>
  }),
  column({ key: "day", title: it.day, kind: "day", width: 112, value: ({ day }) => day }),
  column({ key: "seed", title: it.seed, width: 240, value: ({ seed }) => seed }),
  column({ key: "sites", title: it.sites, kind: "number", width: 96, value: ({ sites }) => sites }),
  column({ key: "drawn", title: it.drawn, kind: "number", width: 80, value: ({ drawn }) => drawn }),
  column({
    key: "people",
    title: it.people,
    kind: "number",
    width: 96,
    value: ({ people }) => people
  }),
  column({
    key: "madeAt",
    title: it.madeAt,
    width: 148,
    value: ({ madeAt }) => minuteOf(madeAt)
  }),
  column({
    key: "by",
    title: it.by,
    width: 128,
    value: ({ madeBy }) => actorText(words, madeBy)
  })
]
