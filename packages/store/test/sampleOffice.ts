/**
 * An office with communities and a scheme, each call another one: tests that share a database do not
 * meet. Scores are given as points by community and indicator.
 */
import type { ScoreEntry } from "@aiwei/domain/assessment/ScoreEntry"
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { SheetId } from "@aiwei/domain/assessment/ScoreSheet"
import type { ScoreTally } from "@aiwei/domain/assessment/ScoreTally"
import { Offices } from "@aiwei/domain/org/Offices"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { AssessmentScheme, NotApplicable } from "@aiwei/domain/scheme/AssessmentScheme"
import type { Indicator } from "@aiwei/domain/scheme/Indicator"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Schemes } from "@aiwei/domain/scheme/Schemes"
import { Day } from "@aiwei/domain/shared/Day"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Effect, Option } from "effect"

export interface SampleOffice {
  readonly office: OrgUnit
  readonly communities: ReadonlyArray<OrgUnit>
  readonly scheme: AssessmentScheme
  readonly indicators: ReadonlyArray<Indicator>
}

const from = Day.make("2020-01-01")

export const sampleOffice = Effect.fnUntraced(function* (
  names: ReadonlyArray<string>,
  worths: ReadonlyArray<number>,
  notApplicable: NotApplicable = "full"
) {
  const units = yield* OrgUnits
  const offices = yield* Offices
  const schemes = yield* Schemes
  const ids = yield* IdGenerator
  const add = (name: string, level: "subdistrict" | "community", parentId: OrgUnit["id"] | null) =>
    units.add({ unit: { code: null, name, level }, parentId, on: from })
  const office = yield* add(`街道${yield* ids.next}`, "subdistrict", null)
  yield* offices.ensure(office.id, "青河区")
  const communities = yield* Effect.forEach(names, (name) => add(name, "community", office.id))
  const scheme = yield* schemes.add({
    officeId: office.id,
    name: "百分考核",
    total: Points.make(worths.reduce((a, b) => a + b, 0)),
    bonusMax: Points.make(5000),
    veto: "发生责任事件",
    notApplicable,
    validFrom: Month.make("2026-01"),
    indicators: worths.map((worth, i) => ({
      category: i % 2 === 0 ? "组织管理" : "环境卫生",
      name: `指标${i + 1}`,
      worth: Points.make(worth)
    }))
  })
  const repo = yield* SchemeRepo
  const indicators = yield* repo.indicatorsOf(scheme.id)
  return { office, communities, scheme, indicators } satisfies SampleOffice
})

export type Given = number | null | "/"

/** Points by community, then by indicator; null is not done, "/" does not apply. */
export const recordMonth = Effect.fnUntraced(function* (
  { office, communities, scheme, indicators }: SampleOffice,
  period: Month,
  given: ReadonlyArray<ReadonlyArray<Given>>,
  tallies: ReadonlyArray<Partial<ScoreTally>> = [],
  updatedAt = "2026-06-01T00:00:00.000Z"
) {
  const scores = yield* ScoreRepo
  const placements = yield* PlacementRepo
  const sheetId = SheetId.make(`${office.id}-${period}`)
  const place = Option.getOrThrow(yield* placements.findOn(office.id, from))
  const at = { path: place.path, edit: null, fileId: null, sheetName: null, cell: null }
  const entries = communities.flatMap(({ id: unitId }, c) =>
    indicators.flatMap(({ id: indicatorId, worth }, i): Array<ScoreEntry> => {
      const value = given[c]?.[i]
      if (value === undefined) return []
      const notApplicable = value === "/"
      const points = value === "/" || value === null ? null : Points.make(value)
      const deduction = points === null ? null : Points.make(worth - points)
      const [reason, raw] = [null, String(value)]
      return [
        { ...at, sheetId, unitId, indicatorId, points, deduction, notApplicable, reason, raw }
      ]
    })
  )
  yield* scores.upsertSheet({
    id: sheetId,
    officeId: office.id,
    schemeId: scheme.id,
    period,
    updatedAt
  })
  yield* scores.upsertEntries(entries)
  yield* scores.upsertTallies(
    communities.map(({ id: unitId }, c) => ({
      sheetId,
      unitId,
      path: place.path,
      bonus: Points.make(0),
      bonusReason: null,
      bonusCell: null,
      vetoed: false,
      vetoCell: null,
      statedTotal: null,
      statedTotalCell: null,
      statedRank: null,
      statedRankCell: null,
      fileId: null,
      sheetName: null,
      edit: null,
      ...tallies[c]
    }))
  )
  return sheetId
})
