/** What an import does with kinds that are understood and have no place to be written to yet. */
import { expect, it } from "vitest"

import { refusedWhenNotStored, toldWhenNotStored } from "../../src/commit/refusedWhenNotStored.ts"
import { file, sheet } from "../book.ts"
import { reportsOf } from "../reports.ts"

const volunteers = sheet(
  [["志愿者登记表"], ["姓名", "服务项目", "联系电话"], ["薛某某", "清扫", "13800001234"]],
  { name: "志愿者" }
)
const staff = sheet(
  [
    ["姓名", "职务", "联系电话"],
    ["张三", "主任", "13800000001"]
  ],
  { name: "花名册" }
)

it("refuses a whole file of it by its name", () => {
  const [report] = reportsOf([file("名单.xlsx", volunteers)])
  if (report === undefined) throw new Error("no report")
  expect(report).toMatchObject({ outcome: "import", kind: "volunteer" })
  expect(toldWhenNotStored(report).warnings.map(({ code }) => code)).toEqual(["kind_not_stored"])
  const refused = refusedWhenNotStored(report)
  expect(refused).toMatchObject({ outcome: "reject", code: "unsupported_kind", kind: "volunteer" })
  expect(refused.message).toMatch(/志愿者登记表.*目前还不能导入/u)
  expect(refused.sheets.map(({ role }) => role)).toEqual(["ignore"])
})

it("takes the other sheets of its file", () => {
  const [report] = reportsOf([file("名单.xlsx", volunteers, staff)])
  if (report === undefined) throw new Error("no report")
  const taken = refusedWhenNotStored(report)
  expect(taken).toMatchObject({ outcome: "import", kind: "roster" })
  expect(taken.sheets.map(({ name, role }) => `${name} ${role}`)).toEqual([
    "志愿者 ignore",
    "花名册 data"
  ])
})

it("leaves alone what can be written", () => {
  const [report] = reportsOf([file("名单.xlsx", staff)])
  if (report === undefined) throw new Error("no report")
  expect(refusedWhenNotStored(report)).toBe(report)
  expect(toldWhenNotStored(report)).toBe(report)
})
