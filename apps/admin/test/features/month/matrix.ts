/** A small month as the server answers: two indicators, three communities, two months of totals. */
import type { MatrixView, TrendView } from "@aiwei/domain/assessment/board/BoardViews"
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Month } from "@aiwei/domain/shared/Month"

const [april, may] = ["2026-04" as Month, "2026-05" as Month]
const mark = {
  version: null,
  publishedAt: null,
  reason: null,
  dataAsOf: "2026-06-01T00:00:00.000Z"
}
const unit = (end: string, unitName: string) => ({
  unitId: `U${end}` as OrgUnitId,
  unitCode: `990104003${end}` as DivisionCode,
  unitName
})
const units = [
  unit("001", "青石桥社区"),
  unit("002", "柳荫社区"),
  unit("003", "朝阳里社区")
] as const
const source = {
  batch: "B1",
  file: "滨河街道2026年5月份扣分表.xls",
  sheet: "5月扣分",
  cell: "F11",
  raw: "1.5"
}

export const matrix: MatrixView = {
  figures: { ...mark, period: may },
  schemeTotal: "100.00",
  order: "rank",
  total: 3,
  offset: 0,
  columns: [
    { ...units[0], rank: 1, total: "97.45", vetoed: false },
    { ...units[1], rank: 2, total: "92.50", vetoed: false },
    { ...units[2], rank: null, total: "96.50", vetoed: true }
  ],
  rows: [
    {
      code: "I01",
      category: "组织管理",
      name: "例会与工作部署",
      worth: "3.00",
      lost: "0.00",
      notDone: 1,
      cells: [
        null,
        {
          mark: "notDone",
          lost: "0.00",
          points: null,
          lostPercent: 0,
          reason: null,
          source: null
        },
        {
          mark: "notApplicable",
          lost: "0.00",
          points: "3.00",
          lostPercent: 0,
          reason: null,
          source: null
        }
      ]
    },
    {
      code: "I06",
      category: "环境卫生",
      name: "垃圾日产日清",
      worth: "4.00",
      lost: "1.50",
      notDone: 0,
      cells: [
        null,
        {
          mark: "lost",
          lost: "1.50",
          points: "2.50",
          lostPercent: 38,
          reason: "垃圾桶满溢未及时清运",
          source
        },
        null
      ]
    }
  ]
}

const point = (total: string, rank: number | null) => ({ total, rank, vetoed: rank === null })

export const trend: TrendView = {
  months: [
    { ...mark, period: april, version: 1, schemeTotal: "100.00", mean: "94.20" },
    { ...mark, period: may, schemeTotal: "100.00", mean: "94.98" }
  ],
  total: 3,
  offset: 0,
  rows: [
    { ...units[0], points: [point("95.20", 1), point("97.45", 1)] },
    { ...units[1], points: [point("93.00", 2), point("92.50", 2)] },
    { ...units[2], points: [null, point("96.50", null)] }
  ]
}
