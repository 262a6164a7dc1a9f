/** The columns of the handovers that were made; the name leads to the sheet. */
import type { HandoverRow } from "@aiwei/queries/duty/handoverQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"

import { minuteOf } from "../../format/dayText.ts"
import type { Words } from "../../words/Words.ts"
import { column } from "../register/columns/column.ts"
import { sheetHref } from "./handoverAddress.ts"

export const handoverColumns = (words: Words): ReadonlyArray<TableColumn<HandoverRow>> => {
  const { columns: it, reasons } = words.handover
  const choices = (["leave", "move"] as const).map((one) => ({
    value: reasons[one],
    text: reasons[one]
  }))
  const count = (key: "lineCount" | "openCount") =>
    column<HandoverRow>({
      key,
      title: it[key],
      kind: "number",
      align: "right",
      width: 72,
      value: (row) => row[key]
    })
  return [
    column({
      key: "person",
      title: it.person,
      width: 128,
      sticky: true,
      always: true,
      value: ({ personName }) => personName,
      cell: ({ id, personName }) => (
        <a href={sheetHref(id)} tabindex="-1">
          {personName}
        </a>
      )
    }),
    column({ key: "onDay", title: it.onDay, kind: "day", width: 112, value: (row) => row.onDay }),
    column({
      key: "reason",
      title: it.reason,
      kind: "choice",
      choices,
      width: 104,
      value: ({ reason }) => reasons[reason]
    }),
    count("lineCount"),
    count("openCount"),
    column({ key: "docNo", title: it.docNo, width: 176, value: (row) => row.docNo }),
    column({ key: "madeBy", title: it.madeBy, width: 120, value: (row) => row.madeBy }),
    column({
      key: "madeAt",
      title: it.madeAt,
      width: 148,
      value: ({ madeAt }) => minuteOf(madeAt)
    })
  ]
}
