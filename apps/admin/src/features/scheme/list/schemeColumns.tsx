/** The columns of an office's schemes: which version, whether it may still change, from when, which months rest on it. */
import type { SchemeLine } from "@aiwei/queries/schemeDeskQueries"
import type { TableColumn } from "@aiwei/ui/table/model/TableColumn"
import { Tag } from "@aiwei/ui/Tag"

import { brief } from "../../../format/pointsText.ts"
import { column } from "../../register/columns/column.ts"
import { schemeState } from "../read/schemeState.ts"
import { StatusTag } from "../read/StatusMark.tsx"
import type { SchemeWords } from "../useSchemeWords.ts"

const tones = { draft: {}, used: { tone: "ok" }, frozen: { tone: "info" } } as const

const number = { kind: "number", align: "right" } as const

/** From when, out of how much, and which months rest on it. */
const usedColumns = ({ pages }: SchemeWords): ReadonlyArray<TableColumn<SchemeLine>> => {
  const { fields } = pages
  return [
    column({ key: "from", title: fields.from, width: 96, value: (l) => l.validFrom }),
    column({ key: "until", title: fields.until, width: 96, value: (l) => l.validUntil }),
    column({
      key: "total",
      title: fields.total,
      width: 88,
      ...number,
      value: ({ total }) => Number(brief(total)),
      cell: ({ total }) => <span class="num">{brief(total)}</span>
    }),
    column({
      key: "months",
      title: fields.months,
      width: 240,
      value: ({ months }) => pages.months(months)
    }),
    column({
      key: "published",
      title: fields.published,
      width: 240,
      value: ({ published }) => pages.months(published)
    })
  ]
}

export const schemeColumns = (words: SchemeWords): ReadonlyArray<TableColumn<SchemeLine>> => {
  const { pages, rules } = words
  const { fields } = pages
  const stateOf = (line: SchemeLine) => pages.states[schemeState(line)]
  const choicesOf = (names: Readonly<Record<string, string>>) =>
    Object.values(names).map((text) => ({ value: text, text }))
  return [
    column({
      key: "name",
      title: fields.name,
      width: 280,
      sticky: true,
      always: true,
      value: ({ name }) => name,
      cell: ({ name, version }) => <a href={`/schemes/${version}`}>{name}</a>
    }),
    column({
      key: "version",
      title: fields.version,
      width: 72,
      ...number,
      value: (l) => l.version
    }),
    column({
      key: "state",
      title: fields.state,
      kind: "choice",
      width: 136,
      choices: choicesOf(pages.states),
      value: stateOf,
      cell: (line) => <Tag {...tones[schemeState(line)]}>{stateOf(line)}</Tag>
    }),
    column({
      key: "status",
      title: fields.status,
      kind: "choice",
      width: 128,
      choices: choicesOf(rules.status),
      value: ({ status }) => rules.status[status],
      cell: ({ status }) => <StatusTag status={status} />
    }),
    ...usedColumns(words)
  ]
}
