/** What can be exported, each as an effect that refuses before the first byte leaves. */
import type { AppServices } from "@aiwei/api/AppServices"
import { Rankings } from "@aiwei/domain/assessment/Rankings"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { Zones } from "@aiwei/domain/duty/Zones"
import type { DomainError } from "@aiwei/domain/errors"
import { OrgTree } from "@aiwei/domain/org/OrgTree"
import { People } from "@aiwei/domain/people/People"
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { Effect } from "effect"

import { allPages } from "./allPages.ts"
import { boardTable } from "./boardTable.ts"
import {
  buildingColumns,
  communityColumns,
  indicatorColumns,
  personColumns,
  zoneColumns
} from "./columns.ts"
import { type ExportTable, tableOf } from "./ExportTable.ts"
import type { ExportWanted } from "./ExportWanted.ts"
import { gapsTable } from "./gapsTable.ts"
import { lettersTable } from "./lettersTable.ts"
import { rankingColumns, rankingLines } from "./rankingColumns.ts"
import { recordsTable } from "./recordsTable.ts"
import { scoresTable } from "./scoresTable.ts"
import { tasksTable } from "./tasksTable.ts"

export type ExportKind =
  | "communities"
  | "people"
  | "zones"
  | "buildings"
  | "gaps"
  | "letters"
  | "tasks"
  | "scheme"
  | "scores"
  | "ranking"
  | "board"
  | "records"

type Export = (wanted: ExportWanted) => Effect.Effect<ExportTable, DomainError, AppServices>

const ranking: Export = ({ office, period }) =>
  Effect.gen(function* () {
    const rankings = yield* Rankings
    const month = period ?? (yield* rankings.periods(office))[0]?.period
    if (month === undefined) return tableOf("考核排名", rankingColumns([]), [])
    const view = yield* rankings.month({ office, period: month })
    const lines = rankingLines(view)
    const columns = rankingColumns(view.categories, lines, view.scheme.toBeChecked)
    return tableOf(`${month}考核排名`, columns, lines)
  })

export const tables: Record<ExportKind, Export> = {
  communities: ({ office }) =>
    Effect.map(
      OrgTree.use((tree) => tree.communities(office)),
      (rows) => tableOf("社区", communityColumns, rows)
    ),
  people: ({ office, seen }) =>
    Effect.map(
      allPages((part) => People.use((people) => people.list({ office, ...part }))),
      (rows) => tableOf("人员", personColumns, rows, seen)
    ),
  zones: ({ office, seen }) =>
    Effect.map(
      Zones.use((zones) => zones.list(office)),
      (rows) => tableOf("责任区", zoneColumns, rows, seen)
    ),
  buildings: ({ office, seen }) =>
    Effect.map(
      allPages((part) => Buildings.use((buildings) => buildings.list({ office, ...part }))),
      (rows) => tableOf("楼栋", buildingColumns, rows, seen)
    ),
  gaps: ({ office }) => gapsTable(office, {}),
  letters: ({ office }) => lettersTable(office, {}),
  tasks: ({ office }) => tasksTable(office, {}),
  records: ({ office, seen }) => recordsTable(office, { kind: "daily_check" }, seen),
  scheme: ({ office, scheme: version }) =>
    Effect.map(
      Schemes.use((schemes) => schemes.whole({ office, scheme: version })),
      ({ scheme, indicators, document }) => {
        const own = new Map(document.indicators.map(({ code, status }) => [code, status]))
        const statusOf = (code: string) => own.get(code) ?? document.status
        const rows = indicators.map((row) => ({ ...row, status: statusOf(row.code) }))
        return tableOf(`${scheme.name}第${scheme.version}版`, indicatorColumns, rows)
      }
    ),
  ranking,
  scores: scoresTable,
  board: boardTable
}
