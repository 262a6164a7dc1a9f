/** Assessment schemes: the list of versions, and one with its indicators. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

type Row = Outputs["schemes"]["list"][number]
type Shown = Outputs["schemes"]["show"]

export const schemesText = (words: Words, rows: ReadonlyArray<Row>): string =>
  rows.length === 0
    ? words.noSchemes
    : table(
        [
          { title: words.id },
          { title: words.scheme },
          { title: words.version, align: "right" },
          { title: words.fullTotal, align: "right" },
          { title: words.since }
        ],
        rows.map((row) => [row.id, row.name, row.version, row.total, row.validFrom])
      )

export const schemeText = (words: Words, { scheme, rule, indicators }: Shown): string =>
  [
    words.schemeTitle(scheme.name, scheme.version, scheme.total),
    words.schemeTerms(scheme.bonusMax, scheme.veto, scheme.notApplicable),
    ...(rule === null ? [] : [words.schemeRule(rule.title, rule.version, rule.effectiveFrom)]),
    "",
    table(
      [
        { title: words.code },
        { title: words.category },
        { title: words.indicator },
        { title: words.worth, align: "right" },
        { title: words.aliases }
      ],
      indicators.map((row) => [row.code, row.category, row.name, row.points, row.labels.join("、")])
    )
  ].join("\n")
