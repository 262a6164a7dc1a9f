/** A month's score sheet as the server answers it: two communities, three indicators in two categories. */
import type { SheetCell, SheetRow, SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Month } from "@aiwei/domain/shared/Month"

const source = (cell: string) => ({
  batch: "B1",
  file: "3月.xls",
  sheet: "3月",
  cell,
  raw: "2.5"
})

const cell = (
  indicator: string,
  points: string | null,
  deduction: string | null,
  at: string
): SheetCell => ({
  indicator,
  standing: points === null ? "notDone" : "done",
  points,
  deduction,
  reason: null,
  source: source(at),
  edit: null
})

const row = (
  id: string,
  name: string,
  version: string,
  cells: ReadonlyArray<SheetCell>
): SheetRow => ({
  unitId: id as OrgUnitId,
  unitCode: null,
  unitName: name,
  version,
  rank: 1,
  total: "100.00",
  base: "100.00",
  rebase: "0.00",
  bonus: "0.00",
  bonusReason: null,
  bonusSource: null,
  bonusEdit: null,
  vetoed: false,
  vetoSource: null,
  vetoEdit: null,
  statedTotal: null,
  statedSource: null,
  notDone: 0,
  cells
})

export const sheet: SheetView = {
  period: "2026-03" as Month,
  office: { id: "O" as OrgUnitId, code: null, name: "滨河街道" },
  begun: true,
  scheme: {
    id: "S1",
    version: 1,
    name: "百分考核",
    total: "100.00",
    bonusMax: "5.00",
    veto: "发生重大疫情",
    notApplicable: "full",
    precision: "0.01"
  },
  categories: [
    {
      name: "组织管理",
      worth: "40.00",
      indicators: [{ code: "I01", name: "例会与工作部署", label: "例会", worth: "40.00" }]
    },
    {
      name: "环境卫生",
      worth: "60.00",
      indicators: [
        { code: "I02", name: "楼道卫生", label: null, worth: "30.00" },
        { code: "I03", name: "公厕卫生", label: null, worth: "30.00" }
      ]
    }
  ],
  state: "draft",
  published: null,
  changedSince: false,
  updatedAt: "2026-04-02T02:00:00.000Z",
  rows: [
    row("U1", "南关社区", "v1", [
      cell("I01", "39.50", "0.50", "L6"),
      cell("I02", "30.00", "0.00", "L7"),
      { ...cell("I03", null, null, "L8"), standing: "notApplicable" }
    ]),
    row("U2", "望江社区", "v2", [
      cell("I01", "40.00", "0.00", "M6"),
      cell("I02", null, null, "M7"),
      cell("I03", "0.00", "30.00", "M8")
    ])
  ],
  total: 2,
  offset: 0
}
