/** Months in the address: two fast steps are two, and an office without any can begin one by hand. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { createRoot, createSignal } from "solid-js"
import { afterEach, beforeEach, expect, test } from "vitest"

import { createSteps } from "../../../src/features/page/createSteps.ts"
import { Pages } from "../../../src/Pages.tsx"
import { zh } from "../../../src/words/zh.ts"
import { type Call, clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { officeAdmin } from "../../signedIn.ts"
import { matrix, trend } from "../month/matrix.ts"
import { sheet } from "../scores/sheet.ts"

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]

const answersWith =
  (known: ReadonlyArray<string>, schemes: ReadonlyArray<object> = [{ id: "S1" }]) =>
  ({ path, input }: Call): unknown => {
    const period = (input as { period?: string } | undefined)?.period
    if (path === "session.current") {
      return officeAdmin
    }
    if (path === "org.offices") {
      return [{ id: "990104003000", code: "990104003000", name: "滨河街道", district: null }]
    }
    if (path === "rankings.periods") {
      return known.map((one) => ({ period: one, state: "draft", version: null }))
    }
    if (path === "rankings.matrix") return { ...matrix, figures: { ...matrix.figures, period } }
    if (path === "rankings.trend") return trend
    if (path === "scores.sheet") return { ...sheet, period, begun: known.includes(period ?? "") }
    if (path === "schemes.list") return schemes
    if (path.endsWith(".rows")) return { rows: [], total: 0, offset: 0, sums: {} }
    return path === "settings.show" ? { passPercent: null } : null
  }

const opened = (path: string, answers = answersWith(months)) => {
  history.replaceState(null, "", path)
  drawn(clientThat(answers), () => <Pages />)
}

test.each([
  ["/month", "2026年5月指标看板", "2026年3月指标看板"],
  ["/scores", "2026年5月评分表", "2026年3月评分表"]
])("on %s two presses of one key in a row are two months", async (page, from, to) => {
  opened(`${page}/2026-05`)
  await screen.findByRole("heading", { name: from })
  fireEvent.keyDown(document.body, { key: "[" })
  fireEvent.keyDown(document.body, { key: "[" })
  expect(await screen.findByRole("heading", { name: to })).toBeTruthy()
  await waitFor(() => expect(location.pathname).toBe(`${page}/2026-03`))
})

test.each([
  ["/month/2026-05", "2026年5月指标看板", "看扣分事由"],
  ["/scores/2026-05", "2026年5月评分表", "粘贴，先看改动"]
])("the keys of %s stand in the list of shortcuts", async (path, name, own) => {
  opened(path)
  await screen.findByRole("heading", { name })
  fireEvent.keyDown(document.body, { key: "?" })
  const list = await screen.findByRole("dialog", { name: /快捷键/ })
  await waitFor(() => expect(list.textContent).toContain("上一个月["))
  expect(list.textContent).toContain(own)
})

test.each(["/month/2026-13", "/scores/may", "/ranking/2026-5"])(
  "%s is no month and no page",
  async (path) => {
    opened(path)
    expect(await screen.findByText(zh.notFound)).toBeTruthy()
  }
)

test("without any month, one is chosen and entered by hand", async () => {
  opened("/scores", answersWith([]))
  expect(await screen.findByText("还没有任何月份的评分")).toBeTruthy()
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "月份" })
  const wanted = choice.options[2]?.value ?? ""
  fireEvent.change(choice, { target: { value: wanted } })
  const link = screen.getByRole("link", { name: /^登记/ })
  expect(link.getAttribute("href")).toBe(`/scores/${wanted}`)
  fireEvent.click(link)
  expect(await screen.findByRole("button", { name: "手工登记这个月" })).toBeTruthy()
})

test("without a scheme nothing can be entered, so none is offered", async () => {
  opened("/scores", answersWith([], []))
  expect(await screen.findByText("还没有考核方案")).toBeTruthy()
  expect(screen.queryByRole("combobox", { name: "月份" })).toBeNull()
  expect(screen.getByRole("link", { name: "去导入" }).getAttribute("href")).toBe("/import")
})

test("a step leads on from the step before, not from the place still shown", () => {
  createRoot((dispose) => {
    const [here, arrive] = createSignal<string | null>("c")
    const gone: Array<string> = []
    const steps = createSteps(
      here,
      () => ["a", "b", "c"],
      (to) => gone.push(to)
    )
    const back = () => {
      const to = steps.beside(-1)
      if (to !== null) steps.goTo(to)
    }
    back()
    back()
    back()
    expect(gone).toEqual(["b", "a"])
    // Who arrives elsewhere, by a link or by Back, steps on from there.
    arrive("b")
    expect([steps.beside(-1), steps.beside(1)]).toEqual(["a", "c"])
    arrive("nowhere")
    expect([steps.beside(-1), steps.beside(1)]).toEqual([null, null])
    dispose()
  })
})
