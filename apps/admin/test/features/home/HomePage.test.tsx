/** Coming to work, whatever the state of the office: what waits, the month, the backup, what cannot be counted. */
import type { HomeView } from "@aiwei/queries/homeQueries"
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { MayContext } from "../../../src/features/frame/rights/useMay.ts"
import { HomePage } from "../../../src/features/home/HomePage.tsx"
import { axeFindings } from "../../axeClean.ts"
import { clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(cleanup)

const quiet: HomeView = {
  office: "01J0000000000000000000000A" as HomeView["office"],
  waiting: {
    openBatches: [],
    openBatchCount: 0,
    unpublished: [],
    changedSince: [],
    unknownOfficers: { buildings: 0, names: [] }
  },
  month: null,
  lastImports: [],
  backup: { newest: null, tooOld: true }
}

const page = (home: HomeView, gaps: () => unknown = () => [{ id: home.office, gaps: 0 }]) =>
  drawn(
    clientThat(({ path }) => (path === "org.counts" ? gaps() : null)),
    () => <HomePage home={home} />
  )

type Month = NonNullable<HomeView["month"]>

const may = "2026-05" as Month["period"]
const month: Month = {
  period: may,
  state: "published",
  version: 2,
  publishedAt: "2026-06-05T02:00:00Z",
  sheetUpdatedAt: "2026-06-01T02:00:00Z",
  communities: 12,
  first: ["青石桥社区", "水岸社区"],
  mean: "95.42",
  schemeTotal: "100.00",
  discrepancies: 0,
  belowPass: 3
}

test("nothing waits only once it is known that nobody is missing", async () => {
  page(quiet)
  expect(screen.queryByText("没有等您处理的事")).toBeNull()
  expect(await screen.findByText("没有等您处理的事")).toBeTruthy()
  expect(await axeFindings(document.body)).toEqual([])
})

test("who may see no scores is told of no month, and of no backup who cannot see to it", async () => {
  drawn(
    clientThat(() => [{ id: quiet.office, gaps: 0 }]),
    () => (
      <MayContext.Provider value={(verb) => verb === "home.show"}>
        <HomePage home={{ ...quiet, month }} />
      </MayContext.Provider>
    )
  )
  expect(await screen.findByText("没有等您处理的事")).toBeTruthy()
  expect(screen.queryByText("95.42")).toBeNull()
  expect(document.body.textContent).not.toContain("backup create")
})

test("one place is one, and several are several", async () => {
  page(quiet, () => [{ id: quiet.office, gaps: 1 }])
  const link = await screen.findByRole("link", { name: /1 处没有人负责/ })
  expect(link.getAttribute("href")).toBe(`/tree?place=${quiet.office}&why=gaps`)
  expect(screen.queryByText("没有等您处理的事")).toBeNull()
})

test("a line that has the focus keeps it when the count comes", async () => {
  let arrive: ((counts: unknown) => void) | undefined
  const counts = new Promise((resolve) => {
    arrive = resolve
  })
  page({ ...quiet, waiting: { ...quiet.waiting, unpublished: [may] } }, () => counts)
  const line = screen.getByRole("link", { name: /2026年5月/ })
  line.focus()
  arrive?.([{ id: quiet.office, gaps: 1 }])
  await screen.findByRole("link", { name: /1 处没有人负责/ })
  expect(document.activeElement).toBe(line)
})

test("a count that cannot be had says so and can be asked again", async () => {
  let down = true
  page(quiet, () => (down ? refusing({ _tag: "StoreUnavailable", why: "busy" }) : []))
  expect((await screen.findByRole("alert")).textContent).toContain("数据库正被另一个程序占用")
  down = false
  fireEvent.click(screen.getByRole("button", { name: "重试" }))
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull())
})

test("a published month says its version, who is first, and who is below the line", async () => {
  page({ ...quiet, month })
  await screen.findByText("青石桥社区、水岸社区")
  expect(document.querySelector(".home-side")?.textContent).toContain("第 2 版，2026-06-05 公布")
  expect(document.querySelector(".home-side")?.textContent).toContain("3 个")
})

test("scores that changed after they were published are to be looked at", async () => {
  page({ ...quiet, month, waiting: { ...quiet.waiting, changedSince: [may] } })
  const link = await screen.findByRole("link", { name: /公布后评分有改动/ })
  expect(link.getAttribute("href")).toBe("/ranking/2026-05")
})

const backup = { at: "2026-06-05T02:00:00Z", bytes: 1_500_000, file: "aiwei-1" } as const

test.each([
  [{ newest: null, tooOld: true }, "还没有验证过的备份"],
  [{ newest: backup, tooOld: true }, "已超过 26 小时"],
  [{ newest: backup, tooOld: false }, "aiwei-1，1.5 MB，已重新打开核对"]
] as const)("the backup: %o", async (shown, said) => {
  page({ ...quiet, backup: shown })
  await screen.findByText("没有等您处理的事")
  expect(document.querySelector(".home-side")?.textContent).toContain(said)
})
