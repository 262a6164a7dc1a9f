/** A comparison of two versions and the office's zones, as the server answers. */
import type { ComparisonView } from "@aiwei/domain/assessment/board/BoardViews"
import type { ZoneRow } from "@aiwei/domain/duty/Zones"
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Month } from "@aiwei/domain/shared/Month"

import { march } from "./march.ts"

const period = "2026-03" as Month
const side = { period, publishedAt: null, dataAsOf: march.dataAsOf, schemeTotal: "100.00" }
const [unitId, unitCode] = ["U008" as OrgUnitId, "990104003008" as DivisionCode]
const unit = { unitId, unitCode, unitName: "建设新村社区" }

export const comparison: ComparisonView = {
  now: { ...side, version: null, reason: null, mean: "95.39" },
  before: { ...side, version: 1, reason: "复核后更正", mean: "95.00" },
  meanDifference: "0.39",
  rows: [
    {
      ...unit,
      now: { rank: 1, total: "99.70", bonus: "2.00", vetoed: false, group: null, grade: null },
      before: { rank: 3, total: "96.20", bonus: "2.00", vetoed: false, group: null, grade: null },
      totalDifference: "3.50",
      bonusDifference: "0.00",
      rankDifference: 2,
      categories: [
        { category: "组织管理", now: "-0.50", before: "-1.00", difference: "0.50" },
        { category: "市容秩序", now: "-1.50", before: null, difference: null }
      ]
    }
  ],
  changes: [
    {
      ...unit,
      what: "indicator",
      indicator: "例会与工作部署",
      now: "2.50",
      before: "2.00",
      nowReason: "会议记录补齐",
      beforeReason: "会议记录缺失"
    }
  ],
  whole: []
}

export const zones: ReadonlyArray<ZoneRow> = [
  {
    id: "Z1" as ZoneRow["id"],
    zoneNo: 1,
    name: "第一责任区",
    leaderName: null,
    leaderTitle: null,
    contactPoint: null,
    communities: [{ id: unitId, code: unitCode, name: unit.unitName }]
  }
]
