/** A register on a phone: a row is a card that opens and calls; the table is one press away. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import PeopleRoute from "../../../src/features/people/route.tsx"
import { axeFindings } from "../../axeClean.ts"
import { registerPage, rowsOf } from "./registerPage.tsx"

/** A window of a phone, which can be turned. */
const turned: Array<(event: { readonly matches: boolean }) => void> = []
beforeEach(() => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("600px"),
    addEventListener: (_: string, hear: (typeof turned)[number]) => turned.push(hear),
    removeEventListener: () => undefined
  }))
})
afterEach(() => {
  cleanup()
  turned.length = 0
  vi.unstubAllGlobals()
})

const person = {
  id: "p1",
  version: "v1",
  name: "刘红",
  gender: "女",
  birth: null,
  phone: "13800000001",
  category: "专职",
  unitId: null,
  unitName: "红旗路社区",
  organisation: null,
  post: "社区书记",
  duty: null,
  remark: null,
  status: "active",
  since: "2026-01-01",
  until: null
}
const start = (search = "") =>
  registerPage("people", PeopleRoute, search, {
    "people.rows": rowsOf(person, {
      ...person,
      id: "p2",
      name: "李丽",
      phone: null,
      status: "left"
    }),
    "people.show": { person, holds: { zones: [], buildings: [], buildingCount: 0 }, history: [] },
    "views.list": []
  })
const heads = () => screen.getAllByRole("columnheader").length

test("a masked number in a card is looked at and called by nobody", async () => {
  registerPage("people", PeopleRoute, "", {
    "people.rows": rowsOf({ ...person, phone: "138****0001" }),
    "views.list": []
  })
  expect((await screen.findByText("138****0001")).tagName).toBe("SPAN")
})

test("name, unit and post stand in one card; a press calls, another opens the record", async () => {
  const { container, history } = start()
  const name = await screen.findByRole("link", { name: "刘红" })
  expect(screen.getByText("红旗路社区，社区书记")).toBeTruthy()
  expect(screen.getByText("离岗，红旗路社区，社区书记")).toBeTruthy()
  expect(screen.getByRole("link", { name: "13800000001" }).getAttribute("href")).toBe(
    "tel:13800000001"
  )
  expect(heads()).toBe(2)
  expect(await axeFindings(container)).toEqual([])
  fireEvent.click(name)
  await waitFor(() => expect(history.get()).toContain("record=p1"))
})

test("the table is one press away, set up as it was left; turned to its side the phone has room for it", async () => {
  const { history } = start("?t=h:birth")
  await screen.findByRole("link", { name: "刘红" })
  const cards = heads()
  fireEvent.click(screen.getByRole("button", { name: "表格" }))
  await waitFor(() => expect(heads()).toBeGreaterThan(cards))
  fireEvent.click(screen.getByRole("button", { name: "表格" }))
  await waitFor(() => expect(heads()).toBe(cards))
  fireEvent.click(screen.getByRole("columnheader", { name: /姓名/ }))
  await waitFor(() => expect(decodeURIComponent(history.get())).toContain("t=s:name;h:birth"))
  for (const hear of turned) hear({ matches: false })
  await waitFor(() => expect(heads()).toBeGreaterThan(cards))
  expect(screen.queryByRole("button", { name: "表格" })).toBeNull()
})
