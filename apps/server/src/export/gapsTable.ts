/**
 * Places that nobody answers for, as a list for the desk: of one duty and day, narrowed as the gap board
 * narrows it. The zone of a gap is that of its community on the same day.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { storable } from "@aiwei/api/routers/wanted"
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import type { GapRow } from "@aiwei/domain/duty/answers/DutyTold"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { Zones } from "@aiwei/domain/duty/Zones"
import type { DomainError } from "@aiwei/domain/errors"
import { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgLevels } from "@aiwei/domain/org/levels/OrgLevels"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Schema } from "effect"

import { allPages } from "./allPages.ts"
import { type Column, type ExportTable, tableOf } from "./ExportTable.ts"

const named = Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMaxLength(300))))
export const GapsQuery = Schema.fromJsonString(
  Schema.Struct({
    duty: named,
    on: Schema.optional(Schema.NullOr(Day)),
    reason: named,
    level: Schema.optional(Schema.NullOr(UnitLevel)),
    zone: named,
    branch: named
  }).check(storable)
)
type GapsQuery = (typeof GapsQuery)["Type"]

interface Line extends GapRow {
  readonly dutyName: string
  readonly levelName: string
  readonly zone: string
}

const reasons: { readonly [R in GapRow["reason"]]: (row: GapRow) => string } = {
  nobody: () => "没有写任何人",
  nameUnknown: ({ name }) => `写的是“${name ?? ""}”，花名册上没有这个人`,
  left: ({ name, day }) => `${name ?? ""} ${day ?? "已经"}离岗`,
  notYet: ({ name, day }) => `${name ?? ""} ${day ?? ""}才到岗`,
  severalOfThatName: ({ name, count }) => `花名册上有 ${count ?? 2} 个“${name ?? ""}”，分不清是谁`
}

const columns: ReadonlyArray<Column<Line>> = [
  { field: "path", heading: "地点", of: ({ path }) => path },
  { field: "level", heading: "级别", of: ({ levelName }) => levelName },
  { field: "zone", heading: "责任区", of: ({ zone }) => zone },
  { field: "duty", heading: "职责", of: ({ dutyName }) => dutyName },
  { field: "reason", heading: "原因", of: (row) => reasons[row.reason](row) },
  { field: "similar", heading: "相近的姓名", of: ({ similar }) => similar?.name ?? null }
]

/** The community that the place is in, else what stands right below the office. */
const branchOf = ({ community, path, placeName }: GapRow): string =>
  community?.name ?? path.split("/")[1] ?? placeName

const fits = ({ reason, zone, branch }: GapsQuery, row: Line): boolean =>
  (reason ?? row.reason) === row.reason &&
  (zone ?? row.zone) === row.zone &&
  (branch ?? branchOf(row)) === branchOf(row)

async function* lines(
  rows: AsyncIterable<GapRow>,
  query: GapsQuery,
  told: (row: GapRow) => Line
): AsyncGenerator<Line> {
  for await (const row of rows) {
    const line = told(row)
    if (fits(query, line)) yield line
  }
}

const zonesOn = (office: string | null, on: Day | null) =>
  Effect.gen(function* () {
    const every = yield* Zones.use((zones) => zones.every({ office, on }))
    const zones = yield* every.part(0, every.total)
    return new Map(
      zones.flatMap(({ name: zone, communities }) =>
        communities.map(({ id }): readonly [string, string] => [id, zone])
      )
    )
  })

export const gapsTable = (
  office: string | null,
  query: GapsQuery
): Effect.Effect<ExportTable, DomainError, AppServices> =>
  Effect.gen(function* () {
    const { duty, on, level } = query
    const rows = yield* allPages((part) =>
      DutyAnswers.use((answers) => answers.gaps({ office, duty, on, level, ...part }))
    )
    const kinds = yield* DutyKinds.use((known) => known.list(office))
    const names = new Map(kinds.map(({ code, zh }) => [code, zh]))
    const levels = yield* OrgLevels.use(({ list }) => list)
    const levelNames = new Map<string, string>(levels.map(({ code, zh }) => [code, zh]))
    const zones = yield* zonesOn(office, on ?? null)
    const told = (row: GapRow): Line => ({
      ...row,
      dutyName: names.get(row.duty) ?? row.duty,
      levelName: levelNames.get(row.level) ?? row.level,
      zone: zones.get(row.community?.id ?? "") ?? ""
    })
    return tableOf("责任缺口", columns, lines(rows, query, told))
  })
