/** A month's ranking as columns. Whoever nobody scored stands below the rows, without a figure. */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"

import type { Column } from "./ExportTable.ts"

/** A row of the ranking, or a unit that has none. */
export type RankingLine =
  | { readonly row: RankingRow }
  | { readonly row: null; readonly unscored: RankingView["unscored"][number] }

export const rankingLines = ({
  rows,
  unscored
}: Pick<RankingView, "rows" | "unscored">): ReadonlyArray<RankingLine> => [
  ...rows.map((row) => ({ row })),
  ...unscored.map((one) => ({ row: null, unscored: one }))
]

const outsideText = {
  vetoed: "一票否决，不排名",
  blocked: "有缺项，暂无总分",
  nothingAssessed: "没有适用的考核内容"
} as const

const unscoredText = "未检查，不排名"

/** Of a row alone. */
const ofRow =
  (of: Column<RankingRow>["of"]): Column<RankingLine>["of"] =>
  (line) =>
    line.row === null ? null : of(line.row)

/** Only where some row has it: an office without groups and grades has the columns it always had. */
const whereHeld = (lines: ReadonlyArray<RankingLine>): ReadonlyArray<Column<RankingLine>> => {
  const rows = lines.flatMap(({ row }) => row ?? [])
  const [grouped, graded] = [
    rows.some(({ group }) => group !== null),
    rows.some(({ grade }) => grade !== null)
  ]
  const scaled = rows.some(({ compared, total }) => compared !== null && compared !== total)
  const told =
    rows.length < lines.length ||
    rows.some(({ outside }) => outside !== null && outside !== "vetoed")
  return [
    ...(grouped ? [{ field: "group", heading: "分组", of: ofRow((row) => row.group) }] : []),
    ...(graded ? [{ field: "grade", heading: "等次", of: ofRow((row) => row.grade) }] : []),
    ...(scaled
      ? [{ field: "compared", heading: "折合得分", of: ofRow((row) => row.compared), points: true }]
      : []),
    ...(told
      ? [
          {
            field: "outside",
            heading: "不排名的原因",
            of: ({ row }: RankingLine) =>
              row === null ? unscoredText : row.outside && outsideText[row.outside]
          }
        ]
      : [])
  ]
}

/** In every row: a part of the table that is copied elsewhere says so, too. */
const checkColumns = (
  toCheck: ReadonlyArray<string> | undefined
): ReadonlyArray<Column<RankingLine>> =>
  toCheck === undefined
    ? []
    : [
        {
          field: "toBeChecked",
          heading: "数据状态",
          of: ofRow(() => `${toCheck.length}项指标待核对`)
        }
      ]

export const rankingColumns = (
  categories: RankingView["categories"],
  lines: ReadonlyArray<RankingLine> = [],
  toCheck?: ReadonlyArray<string>
): ReadonlyArray<Column<RankingLine>> => [
  { field: "rank", heading: "名次", of: ofRow((row) => row.rank ?? (row.vetoed ? "否决" : null)) },
  {
    field: "code",
    heading: "区划代码",
    of: (line) => (line.row === null ? line.unscored.unitCode : line.row.unitCode)
  },
  {
    field: "name",
    heading: "社区名称",
    of: (line) => (line.row === null ? line.unscored.unitName : line.row.unitName)
  },
  ...categories.map(({ name }): Column<RankingLine> => ({
    field: name,
    heading: `${name}扣分`,
    of: ofRow((row) => row.categories.find(({ category }) => category === name)?.change ?? null),
    points: true
  })),
  { field: "base", heading: "基础分", of: ofRow((row) => row.base), points: true },
  { field: "bonus", heading: "加分", of: ofRow((row) => row.bonus), points: true },
  { field: "total", heading: "总分", of: ofRow((row) => row.total), points: true },
  { field: "change", heading: "名次变化", of: ofRow((row) => row.change) },
  ...whereHeld(lines),
  ...checkColumns(toCheck)
]
