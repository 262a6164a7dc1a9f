/** The report of a batch in jsdom: what was refused says why and what to do, the rest says what it is. */
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { createReportController } from "../../../src/features/report/createReportController.ts"
import { ReportPage } from "../../../src/features/report/ReportPage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { report } from "./report.ts"

afterEach(cleanup)

const batchRow = (state: string) => ({
  batch: "B1",
  createdAt: "2026-06-02T02:11:00Z",
  actor: "赵鹏",
  state,
  source: "旧表",
  files: 4,
  totals: report.totals
})

const sheetCells = {
  sheet: "3月",
  lastRow: 48,
  columns: 12,
  rows: [
    { row: 1, cells: [{ col: "A", text: "3月评分表" }] },
    { row: 5, cells: [{ col: "L", text: "3分" }] },
    { row: 45, cells: [{ col: "L", text: "100.7", number: true }] }
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 12 }]
}

const page = (answer?: (call: Call) => unknown, first: string | null = null) => {
  const asked: Array<Call> = []
  const said: Array<string> = []
  let state = "open"
  const [file, goToFile] = createSignal(first)
  const [cell, setCell] = createSignal<{ sheet: string; cell: string } | null>(null)
  const answers = (call: Call): unknown => {
    const own = answer?.(call)
    if (own !== undefined) return own
    if (call.path === "imports.list") return { rows: [batchRow(state)], next: null }
    if (call.path === "imports.commit") {
      state = "committed"
      return { ...report, batch: "B1" }
    }
    if (call.path === "imports.cells") return sheetCells
    return call.path.startsWith("imports.") ? report : null
  }
  const Page = () => {
    const controller = createReportController(
      {
        batch: () => "B1",
        file,
        cell,
        goToFile,
        goToCell: (_path, sheet, address) => setCell({ sheet, cell: address })
      },
      () => undefined
    )
    return (
      <ReportPage
        controller={controller}
        say={(text) => said.push(text)}
        onGone={() => said.push("gone")}
      />
    )
  }
  drawn(clientThat(answers, asked), () => <Page />)
  return { asked, said }
}

const line = (path: string) => screen.findByRole("button", { name: new RegExp(`^${path}`) })

test("says why a file was refused, with its code and what to do", async () => {
  page(undefined, "加密.xlsx")
  const detail = await screen.findByRole("region", { name: "加密.xlsx" })
  expect(detail.textContent).toMatch(/文件有打开密码.*没有导入任何记录/)
  expect(detail.textContent).toContain("请在导入页填写打开密码再导入")
  expect(detail.textContent).toContain("encrypted")
  expect((await line("台账.csv")).textContent).toContain("每日巡查，现在还不能导入")
})

test("where no file could be taken nothing is offered to be written", async () => {
  const none = { new: 0, changed: 0, unchanged: 0, skipped: 0, errors: 0 }
  const refused = report.files.filter(({ outcome }) => outcome !== "import")
  page(({ path }) =>
    path === "imports.inspect" || path === "imports.report"
      ? { ...report, files: refused, totals: none }
      : undefined
  )
  expect(await screen.findByRole("button", { name: "没有可写入的，完成" })).toBeTruthy()
})

test("shows the counts of the batch and what committing would write", async () => {
  page()
  expect((await screen.findByRole("button", { name: "写入 13 条" })).hasAttribute("disabled")).toBe(
    false
  )
  const shown = [...document.querySelectorAll("[data-count] b")].map((one) => one.textContent)
  expect(shown).toEqual(["12", "1", "0", "3", "1"])
})

test("names the cell of every doubt and leads to it in the grid", async () => {
  page(undefined, "3月.xls")
  const list = await screen.findByRole("list", { name: "本文件 1 处" })
  expect(list.textContent).toContain("建设新村社区合计应为99.7，表中为100.7")
  expect(list.textContent).toContain("100.7 → 99.7")
  fireEvent.click(within(list).getByRole("button", { name: "3月!L45" }))
  await waitFor(() => expect(document.querySelector(".cell-here")?.textContent).toBe("100.7"))
  expect(document.querySelector(".cell-here")?.getAttribute("data-cell")).toBe("L45")
})

test("shows the sheet as it stands in the file, converted values marked", async () => {
  page(undefined, "3月.xls")
  const title = await screen.findByText("3月评分表", { selector: "td" })
  expect(title.getAttribute("colspan")).toBe("12")
  const converted = document.querySelector("[data-cell=L5]")
  expect(converted?.textContent).toBe("3分")
  expect(converted?.classList.contains("cell-converted")).toBe(true)
  expect(converted?.getAttribute("title")).toBe("3分 → 3")
  expect(screen.getByRole("rowheader", { name: "45" }).previousSibling?.textContent).toBe("合计")
})

test("cells that cannot be had are said so, and the doubts stay", async () => {
  page(
    ({ path }) =>
      path === "imports.cells" ? refusing({ _tag: "FileNotFound", id: "x" }) : undefined,
    "3月.xls"
  )
  expect((await screen.findByRole("alert")).textContent).toContain("找不到这个文件")
  expect(screen.getByRole("button", { name: "3月!L45" })).toBeTruthy()
})

test("commits, says what was written, and leads to the ranking of the month", async () => {
  const { asked, said } = page()
  fireEvent.click(await screen.findByRole("button", { name: "写入 13 条" }))
  const link = await screen.findByRole("link", { name: "看2026年3月排名" })
  expect(link.getAttribute("href")).toBe("/ranking/2026-03")
  await waitFor(() => expect(said).toEqual(["已写入：新增 12 条，变更 1 条"]))
  expect(asked.filter((call) => call.path === "imports.commit").map((call) => call.input)).toEqual([
    { batch: "B1" }
  ])
})

test("a refused commit is said in words and can be tried again", async () => {
  page(({ path }) =>
    path === "imports.commit"
      ? refusing({ _tag: "BatchNotOpen", id: "B1", state: "committed" })
      : undefined
  )
  fireEvent.click(await screen.findByRole("button", { name: "写入 13 条" }))
  expect((await screen.findByRole("alert")).textContent).toContain("已经写入，不会重复写入")
})

test("letting a batch go tells the server and leaves the page", async () => {
  const { asked, said } = page()
  fireEvent.click(await screen.findByRole("button", { name: "放弃" }))
  await waitFor(() => expect(said).toEqual(["gone"]))
  expect(asked.some((call) => call.path === "imports.discard")).toBe(true)
})

test("a sheet that was left out says why, in the language of the screen", async () => {
  const left = { name: "数据字典", state: "hidden", role: "ignore" } as const
  const blank = { ...left, name: "Sheet2", reason: "空表" }
  const hidden = { ...left, reason: "隐藏的工作表", reasonEn: "hidden sheets are not imported" }
  const files = report.files.map((one) =>
    one.path === "3月.xls" ? { ...one, sheets: [...one.sheets, hidden, blank] } : one
  )
  localStorage.setItem("aiwei.language", "en")
  page(({ path }) => (path === "imports.inspect" ? { ...report, files } : undefined), "3月.xls")
  const detail = await screen.findByRole("region", { name: "3月.xls" })
  expect(detail.textContent).toContain("“数据字典” was left out: hidden sheets are not imported")
  // A batch written before both languages were told has one.
  expect(detail.textContent).toContain("“Sheet2” was left out: 空表")
  localStorage.clear()
})

test("axe finds nothing", async () => {
  page()
  await screen.findByRole("button", { name: "写入 13 条" })
  expect(await axeFindings(document.body)).toEqual([])
})

test("a file with findings is given out with them marked, or says why not", async () => {
  let isRefused = false
  const { asked } = page(({ path }) => {
    if (path !== "imports.errors") return undefined
    if (isRefused) return refusing({ _tag: "MarkingRefused", why: "marked", file: "3月.xls" })
    return {
      name: "3月-改错-新表.xlsx",
      bytes: 4,
      sha256: "x",
      uri: "data:,x",
      rebuilt: true,
      rows: 1
    }
  }, "3月.xls")
  const button = await screen.findByRole("button", { name: "下载改错表" })
  fireEvent.click(button)
  expect((await screen.findByText(/已重建为新表/)).getAttribute("role")).toBe("status")
  expect(asked.find(({ path }) => path === "imports.errors")?.input).toMatchObject({
    batch: "B1",
    file: "3月.xls",
    language: "zh"
  })
  isRefused = true
  fireEvent.click(button)
  expect(await screen.findByText(/本身就是改错表/)).toBeTruthy()
})
