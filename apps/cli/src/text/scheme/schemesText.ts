/** The office's versions, and the templates that come with the program, as tables. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { SchemeWords } from "../../words/scheme/schemeWords.ts"
import type { Words } from "../../words/zh.ts"
import { valueText } from "./valueText.ts"

type Row = Outputs["schemes"]["list"][number]
type TemplateRow = Outputs["schemes"]["templates"][number]

export const schemesText = (words: Words, own: SchemeWords, rows: ReadonlyArray<Row>): string =>
  rows.length === 0
    ? words.noSchemes
    : table(
        [
          { title: words.id },
          { title: words.scheme },
          { title: words.version, align: "right" },
          { title: words.fullTotal, align: "right" },
          { title: words.since },
          { title: own.until },
          { title: own.status },
          { title: own.used }
        ],
        rows.map((row) => [
          row.id,
          row.name,
          row.version,
          row.total,
          row.validFrom,
          row.validUntil ?? "",
          valueText(own, row.status),
          [...new Set([...row.months, ...row.published])].join(own.list)
        ])
      )

export const templatesText = (
  words: Words,
  own: SchemeWords,
  rows: ReadonlyArray<TemplateRow>
): string =>
  table(
    [
      { title: own.template },
      { title: words.scheme },
      { title: words.fullTotal, align: "right" },
      { title: own.lines, align: "right" },
      { title: own.edition },
      { title: own.status },
      { title: own.source }
    ],
    rows.map((row) => [
      row.template,
      row.name,
      row.total,
      row.indicators,
      row.edition ?? "",
      row.status === "toBeChecked" ? own.mark : valueText(own, row.status),
      row.source ?? ""
    ])
  )
