/** The frame and its addresses: the door for strangers, the import for a new office, else the newest month. */
import { cleanup, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test } from "vitest"

import { Pages } from "../../src/Pages.tsx"
import { type Call, clientThat } from "../clientThat.ts"
import { drawn } from "../drawn.tsx"
import { march } from "./ranking/march.ts"

beforeEach(() => history.replaceState(null, "", "/"))
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const office = (code: string, name: string) => ({ id: code, code, name, district: null })
const account = { id: "A", name: "admin", displayName: "赵鹏", role: "officeAdmin" }

const start = (offices: ReadonlyArray<object>, who: object | null = account) => {
  const asked: Array<Call> = []
  const answers = ({ path }: Call): unknown => {
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

test("an office at work sees its newest month, its name and who is signed in", async () => {
  start([office("990104003000", "滨河街道")])
  await screen.findByRole("heading", { name: "2026年3月社区考核排名" })
  await waitFor(() => expect(location.pathname).toBe("/ranking/2026-03"))
  expect([
    screen.getByText("滨河街道", { selector: ".side-office *" }),
    screen.getByText("赵鹏")
  ]).toHaveLength(2)
  expect(screen.getByText("数据截至 2026-04-02", { selector: ".shell-crumbs-asof" })).toBeTruthy()
})

test("among several offices one is chosen, and every question names it", async () => {
  const asked = start([office("1", "东街道"), office("2", "西街道")])
  await screen.findByRole("heading", { name: "2026年3月社区考核排名" })
  expect(screen.getByLabelText("选择办公室")).toBeTruthy()
  const questions = asked.filter((call) => call.path === "rankings.month").map((call) => call.input)
  expect(questions).toEqual([{ period: "2026-03", office: "1" }])
})
