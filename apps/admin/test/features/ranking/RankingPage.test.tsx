/** The page of a month in jsdom, on answers as the server gives them. */
import type { Month } from "@aiwei/domain/shared/Month"
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { listenForShortcuts } from "../../../src/features/help/shortcuts.ts"
import {
  createRankingController,
  type HiddenPart
} from "../../../src/features/ranking/createRankingController.ts"
import { RankingPage } from "../../../src/features/ranking/RankingPage.tsx"
import { useRankingKeys } from "../../../src/features/ranking/useRankingKeys.ts"
import type { RankingViewName } from "../../../src/features/ranking/views/rankingViews.ts"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { comparison, zones } from "./comparison.ts"
import { explanation, file, march } from "./march.ts"

afterEach(cleanup)

const answers = ({ path }: Call): unknown => {
  if (path === "rankings.periods") {
    return [
      { period: "2026-02", state: "draft", sheetUpdatedAt: march.dataAsOf },
      { period: "2026-03", state: "draft", sheetUpdatedAt: march.dataAsOf }
    ]
  }
  if (path === "rankings.month") return march
  if (path === "zones.list") return zones
  if (path === "rankings.compare") return comparison
  if (path === "publications.review") return review
  return path === "rankings.explain" ? explanation : null
}

/** Of a scheme that asks for neither notice nor approvals. */
const review = {
  office: march.office,
  period: "2026-03",
  terms: { noticeDays: 0, approvals: [], appealDays: 5, repliesPrinted: true },
  open: null,
  past: []
}

const nothing = () => null

/** What these pages leave as it is. */
const still = {
  version: nothing,
  goToVersion: nothing
}

const page = (answer: (call: Call) => unknown = answers, unit: string | null = null) => {
  const asked: Array<Call> = []
  const said: Array<string> = []
  const [period, goToPeriod] = createSignal("2026-03" as Month)
  const [opened, goToUnit] = createSignal(unit)
  const [other, goToOther] = createSignal<string | null>(null)
  const [zone, goToZone] = createSignal<string | null>(null)
  const [hidden, hide] = createSignal<ReadonlyArray<HiddenPart>>([])
  const [view, goToView] = createSignal<RankingViewName>("ranks")
  const [group, goToGroup] = createSignal<string | null>(null)
  const Page = () => {
    const controller = createRankingController(
      {
        ...still,
        period,
        unit: opened,
        other,
        goToPeriod: (to) => goToPeriod(to as Month),
        goToUnit,
        goToOther,
        zone,
        goToZone,
        hidden,
        hide,
        view,
        goToView,
        group,
        goToGroup
      },
      () => undefined
    )
    listenForShortcuts()
    useRankingKeys(controller)
    return <RankingPage controller={controller} say={(text) => said.push(text)} />
  }
  drawn(clientThat(answer, asked), () => <Page />)
  return { asked, said, period, opened, other }
}

const rowOf = async (name: string) => {
  const row = (await screen.findByRole("link", { name })).closest("tr")
  if (row === null) throw new Error(`no row for ${name}`)
  return row
}

test("shows rank, total, change, losses and bonus as the server wrote them", async () => {
  page()
  const row = await rowOf("建设新村社区")
  const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent)
  expect(cells[0]).toBe("1")
  expect(cells[2]).toContain("99.70")
  expect(cells[3]).toBe("▲ 2")
  expect(row.querySelectorAll(".dots-dot")).toHaveLength(1)
  expect(cells.slice(5)).toEqual(["−0.5", "−1.5", "+2"])
  expect(screen.getByText("草稿")).toBeTruthy()
  expect(screen.getByText("98.30")).toBeTruthy()
})

test("keeps the four nothings apart", async () => {
  page()
  const row = await rowOf("南关东社区")
  const [notDone, notApplicable] = [...row.querySelectorAll("td.loss")]
  expect(notDone?.querySelector(".hatched")?.textContent).toBe("未检查")
  expect(notApplicable?.textContent).toBe("/")
  const vetoed = await rowOf("朝阳里社区")
  expect(vetoed.querySelector("td.loss")?.textContent).toBe("·")
})

test("marks each doubt at the number it doubts, and counts them", async () => {
  page()
  expect(await screen.findByText("与原表不符 2 处")).toBeTruthy()
  expect(within(await rowOf("建设新村社区")).getByText("原表 3月!L45 合计为 100.70")).toBeTruthy()
  const ranks = (await rowOf("南关东社区")).querySelector("td.rank")
  expect(ranks?.textContent).toContain("原表 3月!P46 名次为 3")
})

test("says on its paper, too, that figures of its scheme are still to be checked", async () => {
  const month = { ...march, scheme: { ...march.scheme, toBeChecked: ["I02"] } }
  page((call) => (call.path === "rankings.month" ? month : answers(call)))
  await rowOf("建设新村社区")
  dispatchEvent(new Event("beforeprint"))
  expect(document.querySelector(".ranking-paper")?.textContent).toContain("待核对")
})

test("puts the vetoed below a heading of their own, without a rank", async () => {
  page()
  const row = await rowOf("朝阳里社区")
  expect(row.querySelector("td")?.textContent).toBe("—")
  expect(row.closest("tbody")?.querySelector("th")?.textContent).toContain(
    "一票否决，不参加排名：1 个"
  )
})

test("opens a row to the sum, the reason and the cell", async () => {
  const { opened } = page()
  fireEvent.click(await rowOf("建设新村社区"))
  expect(opened()).toBe("990104003008")
  const panel = await screen.findByRole("complementary", { name: "得分说明" })
  await within(panel).findByText("责任牌缺失")
  const cell = within(panel).getByText("3月!L17").closest("a")
  expect(cell?.getAttribute("href")).toBe(
    `/import/B1?${new URLSearchParams({ file, sheet: "3月", cell: "L17" })}`
  )
  expect(panel.textContent).toContain("原表合计 100.70，各项相加应为 99.70，多计 1.00。")
  expect(panel.textContent).toContain("8 − 0.50 − 1.50 + 2.00")
  expect(panel.textContent).toContain("各项相加与总分一致")
  const order = [...panel.querySelectorAll("summary span:nth-of-type(1)")].map(
    (one) => one.textContent
  )
  expect(order.slice(0, 3)).toEqual(["市容秩序", "组织管理", "加分"])
})

test("says so when the leaves do not make the total", async () => {
  const wrong = ({ path, input }: Call) =>
    path === "rankings.explain" ? { ...explanation, total: "8.01" } : answers({ path, input })
  page(wrong, "990104003008")
  expect(await screen.findByText(/各项相加与总分不一致/)).toBeTruthy()
})

test("asks before it publishes, then says what was published", async () => {
  const published = ({ path, input }: Call) =>
    path === "publications.publish"
      ? { id: "P", period: "2026-03", version: 1, at: "2026-04-05T00:00:00Z", sha256: "" }
      : answers({ path, input })
  const { asked, said } = page(published)
  fireEvent.click(await screen.findByRole("button", { name: "发布第 1 版" }))
  const dialog = await screen.findByRole("dialog")
  expect(dialog.textContent).toContain("立即显示在公示屏上")
  expect(asked.some((call) => call.path === "publications.publish")).toBe(false)
  fireEvent.click(within(dialog).getByRole("button", { name: "发布第 1 版" }))
  await waitFor(() => expect(said).toEqual(["2026年3月第 1 版已发布，公示屏已更新"]))
  expect(asked.find((call) => call.path === "publications.publish")?.input).toEqual({
    period: "2026-03"
  })
})

test("leads to the desk instead where the scheme asks for a notice or an approval", async () => {
  const asks = ({ path, input }: Call) =>
    path === "publications.review"
      ? { ...review, terms: { ...review.terms, approvals: ["leader"] } }
      : answers({ path, input })
  page(asks)
  const link = await screen.findByRole("link", { name: "去发布台" })
  expect(link.getAttribute("href")).toBe("/publication/2026-03")
  expect(screen.queryByRole("button", { name: "发布第 1 版" })).toBeNull()
})

test("asks for a reason when the server wants one, and keeps the dialog open", async () => {
  const needs = ({ path, input }: Call) =>
    path === "publications.publish"
      ? refusing({ _tag: "ReasonNeeded", period: "2026-03", version: 1 }, "CONFLICT")
      : answers({ path, input })
  page(needs)
  fireEvent.click(await screen.findByRole("button", { name: "发布第 1 版" }))
  const dialog = await screen.findByRole("dialog")
  fireEvent.click(within(dialog).getByRole("button", { name: "发布第 1 版" }))
  expect(await within(dialog).findByLabelText("更正理由")).toBeTruthy()
  expect(dialog.textContent).toContain("请写明更正理由后再发布")
})

test("a month without scores leads to the import", async () => {
  const none = ({ path, input }: Call) =>
    path === "rankings.month"
      ? refusing({ _tag: "PeriodHasNoScores", period: "2026-03" }, "NOT_FOUND")
      : answers({ path, input })
  page(none)
  expect((await screen.findByRole("link", { name: "去导入" })).getAttribute("href")).toBe("/import")
})

test("brackets walk communities while one is open, months otherwise; arrows walk the rows", async () => {
  const open = page(answers, "990104003008")
  await screen.findByText("责任牌缺失")
  fireEvent.keyDown(document, { key: "]" })
  expect(open.opened()).toBe("990104003012")
  cleanup()
  const closed = page()
  const first = await screen.findByRole("link", { name: "建设新村社区" })
  first.focus()
  fireEvent.keyDown(first, { key: "ArrowDown" })
  expect(document.activeElement?.textContent).toBe("南关东社区")
  cleanup()
  expect(closed.period()).toBe("2026-03")
})

test("axe finds nothing, with the panel open", async () => {
  page(answers, "990104003008")
  await screen.findByText("责任牌缺失")
  expect(await axeFindings(document.body)).toEqual([])
})

test("a zone narrows the rows and leaves the ranks", async () => {
  page()
  await rowOf("南关东社区")
  fireEvent.change(await screen.findByRole("combobox", { name: "责任区" }), {
    target: { value: "Z1" }
  })
  expect(screen.queryByRole("link", { name: "南关东社区" })).toBeNull()
  expect((await rowOf("建设新村社区")).querySelector("td")?.textContent).toBe("1")
})

test("columns can be left out", async () => {
  page()
  await rowOf("建设新村社区")
  fireEvent.click(screen.getByLabelText("各类扣分"))
  const cells = [...(await rowOf("建设新村社区")).querySelectorAll("td")]
  expect(cells.map((cell) => cell.textContent)).toEqual([
    "1",
    "建设新村社区",
    expect.stringContaining("99.70"),
    "▲ 2",
    "",
    "+2"
  ])
})

test("says that a published month was changed, and sets it beside its version", async () => {
  const mark = { version: 1, at: "2026-04-05T00:00:00Z", sha256: "abc" }
  const changed = ({ path, input }: Call) =>
    path === "rankings.month"
      ? { ...march, state: "published", published: mark, differs: true }
      : answers({ path, input })
  const { other, asked } = page(changed)
  await screen.findByText(/已改动，尚未更正发布/)
  expect(await screen.findByRole("button", { name: "发布第 2 版" })).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "对比第 1 版" }))
  expect(other()).toBe("v1")
  const row = await rowOf("建设新村社区")
  expect([...row.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual([
    "建设新村社区",
    "1",
    "3",
    "▲ 2",
    "99.70",
    "96.20",
    "+3.50",
    "+0.5",
    "—",
    "·"
  ])
  expect(screen.getByText("改动 1 处")).toBeTruthy()
  expect(screen.getByText("更正理由：复核后更正")).toBeTruthy()
  expect(asked.find((call) => call.path === "rankings.compare")?.input).toEqual({
    period: "2026-03",
    with: { version: 1 }
  })
  expect(await axeFindings(document.body)).toEqual([])
})

test("of thousands of communities it draws a few hundred, and more when asked", async () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({
    ...march.rows[0],
    rank: n + 1,
    unitId: `M${n}`,
    unitCode: null,
    unitName: `第 ${n} 社区`
  }))
  page(({ path, input }) =>
    path === "rankings.month" ? { ...march, rows: many } : answers({ path, input })
  )
  await rowOf("第 0 社区")
  const drawnRows = () => document.querySelectorAll(".ranking-table tbody tr td.rank").length
  const more = await screen.findByRole("button", { name: "再显示 200 行" })
  expect(drawnRows()).toBeGreaterThanOrEqual(200)
  expect(drawnRows()).toBeLessThan(250)
  fireEvent.click(more)
  expect(drawnRows()).toBeGreaterThan(400)
})

test("whom nobody scored stands below the table by name, and not within a group", async () => {
  const unscored = [{ unitId: "X" as never, unitCode: null, unitName: "新桥社区" }]
  const [first, second, vetoed] = march.rows
  const rows = [first, { ...second, rank: 1, group: "复查组" }, vetoed]
  page((call) =>
    call.path === "rankings.month"
      ? { ...march, groups: ["复查组"], rows, unscored }
      : answers(call)
  )
  const head = await screen.findByText("未检查 1 个")
  expect(head.parentElement?.textContent).toBe("未检查 1 个 不排名，也不是零分：新桥社区")
  fireEvent.click(await screen.findByRole("tab", { name: "复查组" }))
  await waitFor(() => expect(screen.queryByText("未检查 1 个")).toBeNull())
})

test("groups stand apart under their names, and a tab shows one of them alone", async () => {
  const [first, second, vetoed] = march.rows
  const rows = [first, { ...second, rank: 1, group: "复查组" }, vetoed]
  const sure = {
    period: "2026-03",
    office: march.office,
    simulation: { seed: "42", resamples: 999, fewest: 3, level: 90, method: "rounds" },
    rows: [
      { unitId: first?.unitId, interval: { low: "98.00", high: "99.90" }, next: { real: false } },
      { unitId: second?.unitId, interval: null, tooFew: true, next: null }
    ]
  }
  page((call) => {
    if (call.path === "rankings.month") return { ...march, groups: ["复查组"], rows }
    return call.path === "uncertainty.month" ? sure : answers(call)
  })
  const close = await screen.findByTitle("与下一名无明显差异")
  expect(close.closest("tr")?.textContent).toContain("建设新村社区")
  expect(await screen.findByText(/重抽 999 次，种子 42/)).toBeTruthy()
  expect(screen.getByText("检查不足 3 轮的社区不给区间")).toBeTruthy()
  const headings = () => [...document.querySelectorAll("tbody th")].map((head) => head.textContent)
  expect(headings()).toEqual(["未分组", "复查组", "一票否决，不参加排名：1 个"])
  fireEvent.click(screen.getByRole("tab", { name: "复查组" }))
  await waitFor(() => expect(screen.queryByRole("link", { name: "建设新村社区" })).toBeNull())
  expect(await rowOf("南关东社区")).toBeTruthy()
})

test("a roll-up by zone names who is left out", async () => {
  const { asked } = page((call) =>
    call.path === "rankings.rollUp"
      ? {
          period: "2026-03",
          weight: "equal",
          to: "zone",
          rows: [
            {
              id: "Z",
              code: null,
              name: "第一责任区",
              mean: "98.30",
              counted: 1,
              units: 2,
              leftOut: [{ unitId: "x", unitName: "朝阳里社区", why: "noTotal" }]
            }
          ]
        }
      : answers(call)
  )
  fireEvent.click(await screen.findByRole("tab", { name: "汇总" }))
  fireEvent.change(await screen.findByLabelText("按"), { target: { value: "zone" } })
  expect(await screen.findByRole("cell", { name: "第一责任区" })).toBeTruthy()
  expect(screen.getByText("未计入（没有总分）：朝阳里社区")).toBeTruthy()
  await waitFor(() =>
    expect(
      asked.some(
        ({ path, input }) => path === "rankings.rollUp" && JSON.stringify(input).includes("true")
      )
    ).toBe(true)
  )
})
