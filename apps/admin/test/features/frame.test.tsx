/** The frame and its addresses: the door for strangers, the drop zone for a new office, else what waits. */
import { verbRights } from "@aiwei/domain/access/rights/verbRights"
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test } from "vitest"

import { pageRights } from "../../src/features/frame/rights/pageRights.ts"
import { Pages } from "../../src/Pages.tsx"
import { type Call, clientThat, refusing } from "../clientThat.ts"
import { drawn } from "../drawn.tsx"
import { holding, officeAdmin } from "../signedIn.ts"
import { march } from "./ranking/march.ts"

beforeEach(() => history.replaceState(null, "", "/"))
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const office = (code: string, name: string) => ({ id: code, code, name, district: null })
const account = officeAdmin

const home = {
  office: "01J0000000000000000000000A",
  waiting: {
    openBatches: [
      { batch: "B1", source: "旧表", createdAt: march.dataAsOf, actor: "account:li", files: 15 }
    ],
    openBatchCount: 3,
    unpublished: ["2026-03"],
    changedSince: [],
    unknownOfficers: { buildings: 2, names: ["刘虹"] }
  },
  month: {
    period: "2026-03",
    state: "draft",
    version: null,
    publishedAt: null,
    sheetUpdatedAt: march.dataAsOf,
    communities: 12,
    first: ["建设新村社区"],
    mean: "95.39",
    schemeTotal: "100.00",
    discrepancies: 2,
    belowPass: null
  },
  lastImports: [],
  backup: { newest: null, tooOld: true }
}

const start = (
  offices: ReadonlyArray<object>,
  who: object | null = account,
  other: (call: Call) => unknown = () => undefined
) => {
  const asked: Array<Call> = []
  const answers = (call: Call): unknown => {
    const { path } = call
    const own = other(call)
    if (own !== undefined) return own
    if (path === "home.show") return home
    if (path === "org.counts") return [{ id: home.office, households: 0, buildings: 4, gaps: 3 }]
    if (path === "preferences.get") return null
    if (path === "session.current") return who
    if (path === "org.offices") return offices
    if (path === "imports.list") return { rows: [], next: null }
    if (path === "rankings.month") return march
    return ["2026-03", "2026-02"].map((period) => ({
      period,
      state: "draft",
      sheetUpdatedAt: march.dataAsOf
    }))
  }
  drawn(clientThat(answers, asked), () => <Pages />)
  return asked
}

test("a stranger is led to the door, and would be led back", async () => {
  history.replaceState(null, "", "/import")
  start([], null)
  await waitFor(() => expect(location.pathname + location.search).toBe("/sign-in?next=%2Fimport"))
})

test("a new office stands before the drop zone, and no ranking is asked for", async () => {
  const asked = start([])
  expect(await screen.findByText("把旧表整个文件夹拖进来")).toBeTruthy()
  expect(screen.getByText("新的办公室")).toBeTruthy()
  expect(asked.some((call) => call.path.startsWith("rankings."))).toBe(false)
})

test.each([
  ["/ranking", "月度排名"],
  ["/month", "指标看板"],
  ["/scheme", "考核方案"],
  ["/scores/2026-03", "评分表"],
  ["/people", "人员"],
  ["/tree", "组织树"],
  ["/settings", "设置"]
])(
  "before the first import %s says what comes first, and asks nothing of no office",
  async (path, title) => {
    history.replaceState(null, "", path)
    const asked = start([])
    expect(await screen.findByText("还没有办公室")).toBeTruthy()
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title)
    expect(screen.getByRole("link", { name: "去导入" }).getAttribute("href")).toBe("/import")
    expect(document.title).toContain(title)
    const general = /^(session|org\.offices|preferences)/
    expect(asked.map((call) => call.path).filter((one) => !general.test(one))).toEqual([])
  }
)

test("an office at work sees what waits, its name and who is signed in", async () => {
  start([office("990104003000", "滨河街道")])
  await screen.findByText("3 处没有人负责")
  const lines = [...document.querySelectorAll(".home-todos a")].map((one) => [
    one.getAttribute("href"),
    one.querySelector("span")?.firstChild?.textContent
  ])
  expect(lines).toEqual([
    ["/import/B1", "“旧表”还没核对写入，15 个文件"],
    ["/import", "另有 2 批没有核对"],
    ["/ranking/2026-03", "2026年3月的排名还没公布"],
    ["/ranking/2026-03", "2026年3月有 2 处与原表不符"],
    ["/buildings?t=f:officerKnown~anyOf~false", "2 栋楼的包户干部不在花名册"],
    [`/tree?place=${home.office}&why=gaps`, "3 处没有人负责"]
  ])
  expect(screen.getByText("还没有验证过的备份")).toBeTruthy()
  expect([
    screen.getByText("滨河街道", { selector: ".side-office *" }),
    screen.getByText("赵鹏")
  ]).toHaveLength(2)
  expect(document.title).toBe("首页 - 滨河街道 - aiwei 爱卫")
})

const admins = [
  ["founder", "/founding"],
  ["systemAdmin", "/accounts"],
  ["securityAdmin", "/rights"],
  ["auditAdmin", "/audit"]
] as const

test.each(admins)(
  "%s begins on a page of their own, and is asked about no office",
  async (role, page) => {
    const asked = start([], holding(role), ({ path }) =>
      /^(session|preferences)/.test(path)
        ? undefined
        : refusing({ _tag: "NotAllowed" }, "FORBIDDEN")
    )
    await waitFor(() => expect(location.pathname).toBe(page))
    expect(asked.some(({ path }) => path.startsWith("home.") || path === "people.rows")).toBe(false)
  }
)

test("a page that is not for the account says for whom it is, and where to go", async () => {
  history.replaceState(null, "", "/audit")
  start([office("1", "东街道")])
  await screen.findByText("您的账号看不到这一页")
  expect(screen.getByText(/能看这一页的是：审计管理员/)).toBeTruthy()
  expect(screen.getByRole("link", { name: "去我能用的页面" }).getAttribute("href")).toBe("/")
  expect(screen.queryByRole("link", { name: "账号" })).toBeNull()
})

test("what a page needs and for whom it is agree with what the server decides", () => {
  for (const { verb, roles } of pageRights) {
    const right = verbRights[verb]
    expect([verb, typeof right === "string" ? [right] : right]).toEqual([verb, roles])
  }
})

test("the ranking without a month is the newest one", async () => {
  history.replaceState(null, "", "/ranking")
  start([office("990104003000", "滨河街道")])
  await screen.findByRole("heading", { name: "2026年3月社区考核排名" })
  await waitFor(() => expect(location.pathname).toBe("/ranking/2026-03"))
  expect(screen.getByText("数据截至 2026-04-02", { selector: ".shell-crumbs-asof" })).toBeTruthy()
})

test("among several offices one is chosen, and every question names it", async () => {
  const asked = start([office("1", "东街道"), office("2", "西街道")])
  await screen.findByRole("heading", { name: "首页" })
  expect(screen.getByLabelText("选择办公室")).toBeTruthy()
  const questions = asked.filter((call) => call.path === "home.show").map((call) => call.input)
  expect(questions).toEqual([{ office: "1" }])
})

test("what the account likes comes with it, and what is chosen is sent to it", async () => {
  const liked = { language: "zh", theme: "dark", typeSize: "large", density: "normal" }
  const asked = start([office("1", "东街道")], account, ({ path }) =>
    path === "preferences.get" ? liked : undefined
  )
  await waitFor(() => expect(document.documentElement.dataset["type"]).toBe("large"))
  expect(document.documentElement.dataset["theme"]).toBe("dark")
  expect(asked.some(({ path }) => path === "preferences.set")).toBe(false)
  fireEvent.click(await screen.findByRole("button", { name: "English" }))
  await screen.findByRole("heading", { name: "Home" })
  const sent = () =>
    asked.filter(({ path }) => path === "preferences.set").map(({ input }) => input)
  await waitFor(() => expect(sent()).toEqual([{ ...liked, language: "en" }]))
})

test("a session that ends leaves the page, and the same person goes on after the password", async () => {
  let over = false
  start([office("1", "东街道")], account, ({ path }) => {
    if (path === "session.signIn") {
      over = false
      return { account }
    }
    return over ? refusing({ _tag: "SignInRequired" }, "UNAUTHORIZED") : undefined
  })
  await screen.findByRole("heading", { name: "首页" })
  over = true
  fireEvent.click(screen.getByRole("button", { name: "English" }))
  const dialog = await screen.findByRole("dialog")
  expect(location.pathname).toBe("/")
  expect(document.querySelector(".home")).not.toBeNull()
  const password = dialog.querySelector<HTMLInputElement>("input[name=password]")
  if (password === null) throw new Error("no password is asked for")
  fireEvent.input(password, { target: { value: "secret" } })
  fireEvent.submit(password.form ?? password)
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
  expect(location.pathname).toBe("/")
})
