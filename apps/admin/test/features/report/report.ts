/** A report as the server gives it: a score sheet by columns, a roster by rows, two refused files. */
import type { DataSheet, FileReport, ImportReport, ScoreSheetReport } from "@aiwei/intake/report"

const counts = { new: 12, changed: 1, unchanged: 0, skipped: 3, errors: 1 }

const common = {
  state: "visible",
  role: "data",
  titleRows: [1],
  headerRows: [3],
  warnings: [],
  errors: []
} as const

export const scoreSheet: ScoreSheetReport = {
  ...common,
  name: "3月",
  kind: "score",
  period: "2026-03",
  layout: "a",
  pointCount: 2,
  reasonSource: null,
  schemeTerms: { total: "100", bonusMax: "5", veto: null, notApplicable: "full" },
  columns: [
    { col: "A", header: "序号", field: "seq" },
    { col: "B", header: "考核类别", field: "category" },
    { col: "C", header: "考核内容", field: "indicator" },
    { col: "D", header: "分值", field: "fullPoints" },
    { col: "L", header: "各社区得分/建设\n新村", field: "points:990104003008" }
  ],
  indicators: [
    {
      itemCode: "I01",
      category: "组织管理",
      name: "组织机构健全",
      label: "组织机构",
      points: "3",
      cell: "C5"
    },
    { itemCode: "I02", category: "组织管理", name: "例会", label: "例会", points: "3", cell: "C6" }
  ],
  recordCount: 1,
  records: [
    {
      col: "L",
      communityCode: "990104003008",
      communityName: "建设新村社区",
      items: [
        { itemCode: "I01", cell: "L5", points: "3", deduction: "0" },
        { itemCode: "I02", cell: "L6", points: null, deduction: null }
      ],
      bonus: { points: "2", cell: "L43", reason: null },
      veto: { flag: false, cell: "L44" },
      total: "99.7",
      rank: 1,
      rankIncludingVetoed: 1,
      stated: { total: "100.7", totalCell: "L45", rank: 1, rankCell: "L46" }
    }
  ],
  skippedRows: [
    { row: 1, reason: "title", text: "3月评分表" },
    { row: 7, reason: "blank", text: "" },
    { row: 45, reason: "total", text: "合计 100.7" }
  ],
  warnings: [
    {
      code: "total_mismatch",
      cell: "L45",
      message: "建设新村社区合计应为99.7，表中为100.7",
      messageEn: "The total should be 99.7; the sheet says 100.7",
      stated: "100.7",
      expected: "99.7"
    }
  ]
}

export const roster: DataSheet = {
  ...common,
  name: "花名册",
  kind: "roster",
  columns: [
    { col: "B", header: "姓名", field: "name" },
    { col: "G", header: "联系电话", field: "phone" },
    { col: "H", header: "所属社区", field: "community" },
    { col: "I", header: "科室", field: null }
  ],
  recordCount: 1,
  records: [
    {
      row: 24,
      seq: 21,
      name: "宋晓东",
      gender: "女",
      birth: null,
      post: null,
      duty: null,
      phone: null,
      communityCode: "990104003002",
      communityName: "柳荫社区",
      unit: null,
      category: null,
      status: "active",
      remark: ""
    }
  ],
  skippedRows: [],
  errors: [
    {
      code: "invalid_phone",
      cell: "G24",
      message: "电话只有10位",
      messageEn: "Only 10 digits",
      raw: "1380000083"
    }
  ]
}

const file = (path: string, more: Partial<FileReport>): FileReport => ({
  path,
  outcome: "import",
  kind: null,
  format: "xlsx",
  sheets: [],
  warnings: [],
  errors: [],
  counts,
  ...more
})

export const report: ImportReport = {
  batch: null,
  totals: counts,
  files: [
    file("加密.xlsx", {
      outcome: "reject",
      code: "encrypted",
      message: "文件有打开密码，没有导入任何记录。请去掉打开密码，另存后再导入。",
      messageEn: "The file has a password; nothing was imported"
    }),
    file("台账.csv", {
      outcome: "reject",
      kind: "daily_check",
      code: "unsupported_kind",
      message: "每日巡查台账以后才能导入",
      messageEn: "Later"
    }),
    file("3月.xls", { kind: "score", period: "2026-03", sheets: [scoreSheet] }),
    file("花名册.xls", { kind: "roster", sheets: [roster] })
  ]
}
