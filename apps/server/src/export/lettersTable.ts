/** The responsibility letters of a year as a list for the desk: with whom, who signs, what came of it. */
import type { AppServices } from "@aiwei/api/AppServices"
import type { DomainError } from "@aiwei/domain/errors"
import { Letters } from "@aiwei/domain/letters/Letters"
import type { LetterState } from "@aiwei/domain/letters/letterState"
import type { LetterLine } from "@aiwei/domain/letters/LetterView"
import { LetterYear } from "@aiwei/domain/letters/ResponsibilityLetter"
import { Effect, Schema } from "effect"

import { allPages } from "./allPages.ts"
import { type Column, type ExportTable, tableOf } from "./ExportTable.ts"

export const LettersQuery = Schema.fromJsonString(
  Schema.Struct({ year: Schema.optional(Schema.NullOr(LetterYear)) })
)
type LettersQuery = (typeof LettersQuery)["Type"]

const states: Readonly<Record<LetterState, string>> = {
  notMade: "未生成",
  unsigned: "未签",
  signed: "已签",
  ended: "已终止",
  expired: "已到期"
}

const columns: ReadonlyArray<Column<LetterLine>> = [
  { field: "party", heading: "签订单位", of: ({ partyBName }) => partyBName },
  { field: "kind", heading: "类别", of: ({ partyBKind }) => partyBKind },
  { field: "leader", heading: "责任人", of: ({ leaderName }) => leaderName },
  { field: "partyA", heading: "甲方", of: ({ partyAUnitName }) => partyAUnitName },
  { field: "partyALeader", heading: "甲方责任人", of: ({ partyAName }) => partyAName },
  { field: "letter", heading: "责任书", of: ({ title }) => title },
  { field: "state", heading: "状态", of: ({ state }) => states[state] },
  { field: "madeOn", heading: "生成日期", of: ({ madeOn }) => madeOn },
  { field: "signedOn", heading: "签订日期", of: ({ signedOn }) => signedOn },
  { field: "endedOn", heading: "终止", of: ({ endedOn }) => endedOn },
  { field: "file", heading: "附件", of: ({ fileName }) => fileName }
]

export const lettersTable = (
  office: string | null,
  { year = null }: LettersQuery
): Effect.Effect<ExportTable, DomainError, AppServices> =>
  Effect.map(
    allPages((part) => Letters.use((letters) => letters.list({ office, year, ...part }))),
    (rows) => tableOf("责任书", columns, rows)
  )
