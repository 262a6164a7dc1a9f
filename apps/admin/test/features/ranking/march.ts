/** March of the sample office as the API answers it: three of its rows, two categories, both doubts. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import type { CategoryCell, RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Month } from "@aiwei/domain/shared/Month"

export const file = "滨河街道2026年3月份社区百分考核评分表.xls"
const period = "2026-03" as Month
const code = (end: string) => `990104003${end}` as DivisionCode

const cell = (category: string, change: string, lostPercent: number): CategoryCell => ({
  category,
  change,
  lostPercent,
  notApplicable: false,
  notDone: false
})

const row = (
  rank: number | null,
  end: string,
  unitName: string,
  total: string,
  cells: ReadonlyArray<CategoryCell>,
  more: Partial<RankingRow> = {}
): RankingRow => ({
  rank,
  unitId: `U${end}` as OrgUnitId,
  unitCode: code(end),
  unitName,
  group: null,
  total,
  base: total,
  bonus: "0.00",
  vetoed: rank === null,
  applicable: "100.00",
  change: null,
  tiedWith: [],
  interval: null,
  bottomRun: 0,
  outside: rank === null ? "vetoed" : null,
  grade: null,
  available: "100.00",
  compared: total,
  pointsChange: null,
  partedBy: null,
  penalty: "0.00",
  vetoes: [],
  categories: cells,
  ...more
})

const where = { batch: "B1", file, sheet: "3月" }

export const march: RankingView = {
  period,
  office: { id: "O" as OrgUnitId, code: code("000"), name: "滨河街道" },
  scheme: {
    id: "S",
    version: 1,
    name: "社区百分考核",
    total: "100.00",
    bonusMax: "5.00",
    ties: "competition"
  },
  groups: [],
  categories: [
    { name: "组织管理", points: "10.00", mean: "-0.35" },
    { name: "市容秩序", points: "14.00", mean: "-0.65" }
  ],
  state: "draft",
  published: null,
  differs: false,
  unscored: [],
  rows: [
    row(
      1,
      "008",
      "建设新村社区",
      "99.70",
      [cell("组织管理", "-0.50", 5), cell("市容秩序", "-1.50", 10)],
      {
        bonus: "2.00",
        change: 2
      }
    ),
    row(
      2,
      "012",
      "南关东社区",
      "96.90",
      [
        { ...cell("组织管理", "0.00", 0), notDone: true },
        { ...cell("市容秩序", "0.00", 0), notApplicable: true }
      ],
      { change: -1 }
    ),
    row(null, "007", "朝阳里社区", "96.50", [
      cell("组织管理", "0.00", 0),
      cell("市容秩序", "-0.30", 2)
    ])
  ],
  mean: "98.30",
  meanOf: 5,
  meanBonus: "1.00",
  replies: [],
  discrepancies: [
    {
      unitCode: code("008"),
      unitName: "建设新村社区",
      what: "total",
      editedSince: false,
      stated: "100.70",
      computed: "99.70",
      ...where,
      cell: "L45"
    },
    {
      unitCode: code("012"),
      unitName: "南关东社区",
      what: "rank",
      editedSince: false,
      stated: "3",
      computed: "2",
      ...where,
      cell: "P46"
    }
  ],
  dataAsOf: "2026-04-02T02:11:00Z"
}

const leaf = (
  indicator: string,
  worth: string,
  points: string,
  deduction: string,
  cell: string
) => ({
  indicatorCode: indicator,
  indicator,
  worth,
  points,
  deduction,
  notApplicable: false,
  reason: deduction === "1.50" ? "责任牌缺失" : null,
  source: { ...where, cell, raw: points },
  edit: null
})

export const explanation: ExplanationView = {
  period,
  version: null,
  unit: { id: "U008" as OrgUnitId, code: code("008"), name: "建设新村社区" },
  rank: 1,
  of: 12,
  schemeTotal: "100.00",
  total: "8.00",
  deductions: "2.00",
  deductionCount: 2,
  bonus: {
    points: "2.00",
    max: "5.00",
    reason: null,
    source: { ...where, cell: "L43", raw: "2" },
    edit: null
  },
  rebase: "0.00",
  veto: null,
  vetoLifted: null,
  categories: [
    {
      category: "组织管理",
      worth: "3.00",
      points: "2.50",
      deduction: "0.50",
      leaves: [leaf("例会与工作部署", "3.00", "2.50", "0.50", "L6")]
    },
    {
      category: "市容秩序",
      worth: "5.00",
      points: "3.50",
      deduction: "1.50",
      leaves: [
        leaf("小广告清理", "1.00", "1.00", "0.00", "L16"),
        leaf("门前三包落实", "4.00", "2.50", "1.50", "L17")
      ]
    }
  ],
  replies: [],
  discrepancies: march.discrepancies.slice(0, 1),
  published: null,
  equation: "8 − 0.50 − 1.50 + 2.00"
}
