/** Systems of higher offices export web pages under the name .xls: they are read, with a warning. */
import { readInWorker } from "@aiwei/workbook/readInWorker"
import { expect, it } from "vitest"

import { dataOf, only, reportsOf } from "./reports.ts"

const rows = [
  ["序号", "机构代码", "机构名称", "户数", "人口"],
  ["1", "990201005000", "河东街道办事处", "900", "2100"],
  ["2", "990201005001", "东风社区", "500", "1200"],
  ["3", "990201005002", "建设社区", "400", "900"]
]

const pageOf = (cells: ReadonlyArray<ReadonlyArray<string>>): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>
  <table border="1"><tr><td colspan="5">河东街道社区组织机构及代码一览表（2026年）</td></tr>${cells
    .map((row) => `<tr>${row.map((cell) => `<td bgcolor="#FFFF00">${cell}</td>`).join("")}</tr>`)
    .join("")}</table></body></html>`

const reportOf = async (page: string) => {
  const name = "社区代码.xls"
  const read = await readInWorker(new TextEncoder().encode(page), name)
  return only(reportsOf([{ path: name, sha256: "1", read }]))
}

it("a table in a page is imported like one in a sheet, and what it lost is told in both languages", async () => {
  const report = await reportOf(pageOf(rows))
  expect(report).toMatchObject({ outcome: "import", kind: "community_codes", format: "html" })
  expect(dataOf(report).records).toHaveLength(3)
  const [warning] = report.warnings
  expect(warning?.code).toBe("html_disguised_as_xls")
  expect(warning?.message).toMatch(/网页.*另存为 \.xlsx/)
  expect(warning?.messageEn).toMatch(/web page.*save it as \.xlsx/)
})

it("a page whose table is of no known kind says what it is, and that it is a page", async () => {
  const report = await reportOf(
    pageOf([
      ["车牌号", "驾驶员", "里程", "油耗", "备注"],
      ["吉A", "张三", "1", "2", ""]
    ])
  )
  expect(report).toMatchObject({ outcome: "reject", code: "unrecognised" })
  expect(report.warnings.map(({ code }) => code)).toEqual(["html_disguised_as_xls"])
})
