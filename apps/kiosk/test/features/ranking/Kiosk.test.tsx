// @vitest-environment jsdom
/** The whole wall in jsdom, on the real client and a server in memory that speaks the wire format. */
import type { BoardView } from "@aiwei/domain/publication/BoardView"
import { cleanup, render, screen, within } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { Kiosk } from "../../../src/features/ranking/Kiosk.tsx"
import { readSettings } from "../../../src/settings/readSettings.ts"
import { systemNow } from "../../../src/time/clock.ts"
import {
  boardOf,
  boardServer,
  may,
  memory,
  noticed,
  ranked,
  screenThat,
  vetoed
} from "../../boardFixture.ts"

const hour = 3_600_000

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-06-05T14:32:00+08:00") })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const soon = () => vi.advanceTimersByTimeAsync(0)
/** The clock is put forward; then two minutes pass, in which the wall asks again and looks at it. */
const later = async (hours: number) => {
  vi.setSystemTime(systemNow() + hours * hour)
  await vi.advanceTimersByTimeAsync(120_000)
}

const hang = async (first: BoardView | null, search = "", storage = memory(), on = "landscape") => {
  const server = boardServer(first)
  const settings = readSettings({ search, storage, prefersLight: false })
  const show = () =>
    render(() => (
      <Kiosk
        client={server.client}
        settings={settings}
        storage={storage}
        now={systemNow}
        matchMedia={screenThat(`orientation: ${on}`)}
      />
    ))
  const shown = show()
  await soon()
  return { ...server, ...shown, storage, show }
}

const inView = () => {
  const slide = document.querySelector(".slide.on")
  if (!(slide instanceof HTMLElement)) throw new Error("no slide in view")
  return slide
}
const names = (part: string) =>
  [...inView().querySelectorAll(`${part} .c`)].map((name) => name.textContent)
const base = () => document.querySelector("footer")?.textContent ?? ""
const told = () => document.querySelector("[aria-live]")?.textContent

test("the month of May as in the picture: first three apart, the rest in order, the vetoed last", async () => {
  await hang(may)
  expect(screen.getByText("滨河街道爱国卫生")).toBeTruthy()
  expect(screen.getByRole("heading").textContent).toContain("五月社区考核排名满分 100")
  expect(names(".podium")).toEqual(["青石桥社区", "滨河花园社区", "望江社区"])
  expect(names(".list")).toHaveLength(9)
  expect(names(".list").at(-1)).toBe("朝阳里社区")
  expect(inView().querySelectorAll(".edge")).toHaveLength(1)
  expect(inView().querySelector(".edge")?.textContent).toContain("一票否决，不排名")
  expect(base()).toContain("2026年5月\u3000第 1 版，6月5日公布")
  expect(base()).toContain("▲ ▽ 与 4 月名次相比")
  expect(base()).toContain("数据截至 6月5日 14:30")
  expect(document.querySelector(".clock")?.textContent).toBe("14:326月5日\u3000星期五")
  expect(document.title).toBe("五月社区考核排名")
})

test("it is a table: head, rows, and each cell in the order of the head", async () => {
  await hang(may)
  const table = screen.getByRole("table", { name: "五月社区考核排名" })
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent)
  ).toEqual(["名次", "社区", "得分", "名次变化"])
  const rows = within(table).getAllByRole("row")
  expect(rows).toHaveLength(13)
  const cells = (at: number) =>
    [...(rows[at]?.querySelectorAll('[role="cell"]') ?? [])].map((cell) => cell.textContent)
  expect(cells(1)).toEqual(["1", "青石桥社区", "97.45", "▲ 2上升 2 名"])
  expect(cells(3)).toEqual(["3", "望江社区", "96.10", "▽ 2下降 2 名"])
  expect(cells(7)).toEqual(["7", "春晖社区", "93.95", "持平名次持平"])
  expect(cells(12)).toEqual(["—", "朝阳里社区", "96.50", "一票否决，不排名"])
})

test("a first month says nothing of change; a community without a rank before says so", async () => {
  const rows = [{ ...ranked(1, "甲社区", "99.00"), change: null }, vetoed("乙社区", "80.00")]
  const { publish } = await hang({ ...may, comparedWith: null, rows })
  expect(inView().querySelector(".podium .mv")?.textContent).toBe("")
  expect(base()).not.toContain("▲")
  publish({ ...may, rows, sha256: "c" })
  await soon()
  expect(inView().querySelector(".podium .mv")?.textContent).toBe("—上次无名次")
})

test("a publication appears by itself, is announced, and is the one kept", async () => {
  const { publish, storage } = await hang(may)
  expect(told()).toBe("")
  const june = { ...may, period: "2026-06" as typeof may.period, sha256: "b".repeat(64) }
  publish({ ...june, rows: [ranked(1, "柳荫社区", "99.00", 8), ...may.rows.slice(1)] })
  await soon()
  expect(names(".podium")[0]).toBe("柳荫社区")
  expect(told()).toBe("2026年6月考核排名已公布，第 1 版。第一名：柳荫社区。")
  expect(document.title).toBe("六月社区考核排名")
  expect([...storage.kept.values()].join("")).toContain("柳荫社区")
})

test("before the first publication it waits calmly and says what to do, then shows it", async () => {
  const { publish } = await hang(null)
  expect(screen.getByRole("heading").textContent).toBe("等待第一次公布")
  expect(screen.getAllByRole("listitem")).toHaveLength(3)
  expect(base()).toContain("已连上服务器，还没有公布过排名")
  publish(may)
  await soon()
  expect(screen.getByRole("heading").textContent).toContain("五月社区考核排名")
})

test("several offices and no code in the address: it says how to choose one", async () => {
  const { state } = await hang(null)
  state.refusal = "OfficeAmbiguous"
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(base()).toContain("?office=区划代码")
})

test("the server goes away: the board stays, amber after 24 hours, red after 72", async () => {
  const { state } = await hang(may)
  state.away = true
  await later(23)
  expect(document.querySelector(".base.fresh")).toBeTruthy()
  await later(8)
  expect(names(".podium")[0]).toBe("青石桥社区")
  expect(document.querySelector(".base.amber")?.textContent).toContain("，已有 31 小时未更新")
  await later(42)
  expect(document.querySelector(".base.red")?.textContent).toContain("，已有 73 小时未更新")
  state.away = false
  await vi.advanceTimersByTimeAsync(120_000)
  expect(document.querySelector(".base.fresh")).toBeTruthy()
})

test("restarted without any server, the last board hangs again and its age goes on", async () => {
  const { state, storage, unmount, show } = await hang(may)
  unmount()
  state.away = true
  await later(30)
  show()
  await soon()
  expect(names(".podium")).toEqual(["青石桥社区", "滨河花园社区", "望江社区"])
  expect(document.querySelector(".base.amber")?.textContent).toContain("30 小时")
  expect(storage.kept.size).toBe(2)
})

test("a server that says nothing is published is believed", async () => {
  const { state, storage } = await hang(may)
  state.board = null
  await vi.advanceTimersByTimeAsync(120_000)
  expect(screen.getByRole("heading").textContent).toBe("等待第一次公布")
  expect(storage.kept.size).toBe(0)
})

test("forty communities turn in slides, the first three on the first; a publication starts over", async () => {
  const { publish } = await hang(boardOf(40))
  expect(base()).toContain("第 1 页，共 3 页")
  await vi.advanceTimersByTimeAsync(12_000)
  expect(base()).toContain("第 2 页，共 3 页")
  expect(names(".podium")).toEqual([])
  expect(names(".list")[0]).toBe("第13社区")
  publish({ ...boardOf(41), sha256: "d" })
  await soon()
  expect(base()).toContain("第 1 页，共 3 页")
  await vi.advanceTimersByTimeAsync(36_000)
  expect(base()).toContain("第 1 页，共 3 页")
})

test("on a phone all forty stand on one page", async () => {
  await hang(boardOf(40), "", memory(), "none")
  expect(document.documentElement.dataset["composition"]).toBe("small")
  expect(names("")).toHaveLength(40)
})

test("all vetoed: nobody stands apart, everybody is shown", async () => {
  await hang({ ...may, rows: may.rows.map(({ unitName, total }) => vetoed(unitName, total ?? "")) })
  expect(names(".podium")).toEqual([])
  expect(inView().querySelectorAll(".row.out")).toHaveLength(12)
})

test("one community, or none: a board all the same", async () => {
  const { publish } = await hang({ ...may, rows: may.rows.slice(0, 1) })
  expect(names(".podium")).toEqual(["青石桥社区"])
  expect(inView().querySelector(".list")).toBeNull()
  publish({ ...may, rows: [], sha256: "e" })
  await soon()
  expect(within(inView()).queryAllByRole("cell")).toEqual([])
})

test("in English every word is English; names stay", async () => {
  await hang(may, "?lang=en")
  const text = document.body.textContent
  const chinese = may.rows
    .map(({ unitName }) => unitName)
    .reduce((rest, name) => rest.replaceAll(name, ""), text)
    .replaceAll("滨河街道", "")
  expect(chinese).toContain("Community ranking, May")
  expect(chinese).toContain("Vetoed, not ranked")
  expect(/[\u4e00-\u9fff]/.exec(chinese)).toBeNull()
})

test("the vetoed stand on the last line of the grid, under whatever room is left", async () => {
  const rows = [...may.rows.slice(0, 4), vetoed("朝阳里社区", "96.50")]
  await hang({ ...may, rows })
  const out = inView().querySelector<HTMLElement>(".row.out")
  expect(out?.style.gridRow).toBe("6")
})

test("what the office settled holds at once: its hours and its name, without being news", async () => {
  const { publish } = await hang(may)
  publish({ ...may, wall: { amberAfter: 2, redAfter: 4, name: "Riverside" } })
  await vi.advanceTimersByTimeAsync(120_000)
  expect(screen.getByText("Riverside")).toBeTruthy()
  expect(told()).toBe("")
  expect(document.querySelector("footer")?.className).toContain("fresh")
})

test("a month under review hangs behind the published one, says until when, and names no version", async () => {
  const april = { ...may, period: "2026-04" as typeof may.period, noticed: [noticed] }
  await hang(april)
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("四月社区考核排名")
  expect(document.querySelector(".notice")).toBeNull()
  await vi.advanceTimersByTimeAsync(12_000)
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("五月社区考核公示")
  expect(document.querySelector(".notice")?.textContent).toContain(
    "公示中，还剩 3 个工作日，至6月10日社区如有异议，请在6月9日前"
  )
  expect(names(".list")).toContain("南关社区※")
  expect(base()).not.toContain("版")
  await vi.advanceTimersByTimeAsync(12_000)
  expect(inView().textContent).toContain("南关社区93.35 分病媒生物防制申诉处理中当日已补投药。")
})

test("a reply says whether its line is still to be checked", async () => {
  const replies = [...(noticed.replies ?? [])].map((one) => ({
    ...one,
    toBeChecked: true as const
  }))
  await hang({ ...may, noticed: [{ ...noticed, replies }] }, "", memory(), "small")
  expect(document.querySelector(".replies")?.textContent).toContain("病媒生物防制（待核对）")
})

test("on a phone the month under review has a head of its own below the published one", async () => {
  await hang({ ...may, noticed: [noticed] }, "", memory(), "small")
  expect(screen.getAllByRole("heading").map((head) => head.textContent)).toEqual([
    expect.stringContaining("五月社区考核排名"),
    "五月社区考核公示",
    "※ 社区答复"
  ])
})
