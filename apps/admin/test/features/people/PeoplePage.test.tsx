/** The staff list in jsdom: the record beside it, what is wrong at its field, what is sent, what is taken away. */
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { shownShortcuts } from "../../../src/features/help/shortcuts.ts"
import PeopleRoute from "../../../src/features/people/route.tsx"
import { zh } from "../../../src/words/zh.ts"
import { axeFindings } from "../../axeClean.ts"
import { refusing } from "../../clientThat.ts"
import { recordPanel, registerPage, rowsOf } from "../register/registerPage.tsx"

afterEach(cleanup)

const person = {
  id: "01900000-0000-7000-8000-000000000001",
  version: "v1",
  name: "刘红",
  gender: "女",
  birth: "1985-03",
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
const holds = { zones: [], buildings: [], buildingCount: 0 }
const held = {
  person: { id: person.id, name: person.name, status: "active" },
  day: "2026-03-01",
  posts: [],
  registers: [],
  zones: [{ id: "z1", zoneNo: 3, name: "第三责任区" }],
  buildings: [{ id: "b1", community: "红旗路社区", compound: "静园家园", name: "3" }],
  duties: [
    { id: "d1", duty: "pest", placeId: "u1", placeName: "红旗路社区", postKind: "mainLeader" }
  ],
  seats: [{ id: "s1", groupName: "创卫领导小组", unitId: "u1", role: "deputy", postKind: null }],
  contacts: [],
  trainings: [],
  warnings: [{ personId: person.id, name: person.name, duty: "pest", expired: null }]
}
const kinds = [{ code: "pest", zh: "病媒生物防制", en: "Pest control", levels: [] }]

const start = (search = "", others: Readonly<Record<string, unknown>> = {}) =>
  registerPage("people", PeopleRoute, search, {
    "people.rows": rowsOf(person),
    "people.show": { person, holds, history: [] },
    "people.duties": held,
    "duties.kinds": kinds,
    "people.add": person,
    "people.change": person,
    "views.list": [],
    ...others
  })

const record = () => recordPanel("人员")
type Panel = Awaited<ReturnType<typeof record>>
const type = (panel: Panel, name: string, value: string) =>
  fireEvent.input(panel.getByRole("textbox", { name }), { target: { value } })
const save = (panel: Panel) => fireEvent.click(panel.getByRole("button", { name: "保存" }))

test("the record of the address stands beside the table, with what they hold", async () => {
  const { container } = start(`?record=${person.id}`)
  const panel = await record()
  expect(await panel.findByDisplayValue("社区书记")).toBeTruthy()
  expect((await panel.findByRole("link", { name: "第三责任区" })).getAttribute("href")).toBe(
    "/zones?record=z1"
  )
  const duty = await panel.findByRole("link", { name: "红旗路社区 病媒生物防制" })
  expect(duty.getAttribute("href")).toBe("/who?place=u1&duty=pest&on=2026-03-01")
  expect(panel.getByRole("link", { name: "红旗路社区 静园家园 3号楼" })).toBeTruthy()
  expect(panel.getByRole("link", { name: "创卫领导小组 副组长" })).toBeTruthy()
  expect(panel.getByText(/还没有这方面的培训记录/)).toBeTruthy()
  expect(await axeFindings(container)).toEqual([])
})

test("the keys of the table stand in the list of shortcuts while the page is shown", async () => {
  const { shortcuts, pasteShortcut } = zh.register
  start()
  await screen.findByRole("grid")
  const keys = [{ title: "人员", list: [...shortcuts, pasteShortcut] }]
  // The words of the list come after the table.
  await waitFor(() => expect(shownShortcuts()).toEqual(keys))
  cleanup()
  expect(shownShortcuts()).toEqual([])
})

test("a missing name is told at its field and nothing is sent; it goes when one types", async () => {
  const { sent, said, container } = start("?new=1")
  const panel = await record()
  type(panel, "联系电话", "13900000001")
  save(panel)
  const name = panel.getByRole("textbox", { name: "姓名" })
  await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"))
  expect(await axeFindings(container)).toEqual([])
  expect(sent("people.add")).toEqual([])
  type(panel, "姓名", " 欧阳新 ")
  expect(name.getAttribute("aria-invalid")).not.toBe("true")
  save(panel)
  await waitFor(() => expect(said).toHaveLength(1))
  expect(sent("people.add")).toMatchObject([
    { person: { name: "欧阳新", phone: "13900000001" }, on: expect.stringMatching(/^\d{4}-/) }
  ])
})

test("what the server refuses stands at its field with what was typed, until it is typed over", async () => {
  const refused = refusing({ _tag: "FieldRefused", field: "phone", why: "phone", value: "12" })
  const { sent } = start(`?record=${person.id}`, { "people.change": refused })
  const panel = await record()
  await panel.findByDisplayValue("13800000001")
  type(panel, "联系电话", "12")
  save(panel)
  const phone = panel.getByRole<HTMLInputElement>("textbox", { name: "联系电话" })
  await waitFor(() => expect(phone.getAttribute("aria-invalid")).toBe("true"))
  expect(phone.value).toBe("12")
  expect(sent("people.change")).toEqual([
    { id: person.id, version: "v1", change: { phone: "12" }, on: null }
  ])
  type(panel, "联系电话", "13")
  expect(phone.getAttribute("aria-invalid")).not.toBe("true")
})

test("only a post can differ from a day on: only then is it asked", async () => {
  const { sent } = start(`?record=${person.id}`)
  const panel = await record()
  await panel.findByDisplayValue("13800000001")
  type(panel, "联系电话", "13800000009")
  expect(panel.queryByRole("radio")).toBeNull()
  type(panel, "职务", "主任")
  fireEvent.click(await panel.findByRole("radio", { name: /从某日起变更/ }))
  save(panel)
  await waitFor(() => expect(sent("people.change")).toHaveLength(1))
  expect(sent("people.change")).toMatchObject([
    { change: { phone: "13800000009", post: "主任" }, on: expect.stringMatching(/^\d{4}-/) }
  ])
})

test("the address asks the server, and a blank search is no search", async () => {
  const { sent, history } = start("?q=%20&t=f:status~anyOf~active")
  await waitFor(() =>
    expect(sent("people.rows")).toContainEqual(
      expect.objectContaining({
        filters: [{ column: "status", op: "anyOf", value: ["active"] }],
        sort: []
      })
    )
  )
  expect(JSON.stringify(sent("people.rows")[0])).not.toContain('"query"')
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "刘" } })
  await waitFor(() => expect(new URLSearchParams(history.get().split("?")[1]).get("q")).toBe("刘"))
  await waitFor(() =>
    expect(sent("people.rows")).toContainEqual(expect.objectContaining({ query: "刘" }))
  )
})

test("somebody nobody knows is told, with the way back; what cannot be had is told otherwise", async () => {
  const unknown = refusing({ _tag: "PersonNotFound", id: "x" }, "NOT_FOUND")
  const { history } = start("?record=x", { "people.show": unknown })
  const gone = await screen.findByText(/找不到这条记录/)
  expect(gone).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "回到列表" }))
  await waitFor(() => expect(history.get()).toBe("/people"))
  cleanup()
  start("?record=x", { "people.show": refusing({ _tag: "StoreUnavailable", why: "away" }) })
  expect(await screen.findByText(/暂时连不上数据库/)).toBeTruthy()
  expect(screen.queryByText(/找不到这条记录/)).toBeNull()
})

test("what was typed stays when the record cannot be asked for again", async () => {
  let away = false
  const lost = refusing({ _tag: "StoreUnavailable", why: "away" })
  const { sent } = start(`?record=${person.id}`, {
    "people.show": () => (away ? lost : { person, holds, history: [] }),
    "people.change": () => (away ? lost : person)
  })
  const panel = await record()
  await panel.findByRole("link", { name: "第三责任区" })
  type(panel, "联系电话", "13900000009")
  away = true
  save(panel)
  expect((await panel.findAllByText(/暂时连不上数据库/)).length).toBeGreaterThan(0)
  expect(panel.getByDisplayValue("13900000009")).toBeTruthy()
  away = false
  fireEvent.click(await panel.findByRole("button", { name: "保存" }))
  await waitFor(() => expect(sent("people.change")).toHaveLength(2))
  expect(sent("people.change")[1]).toEqual(sent("people.change")[0])
})

test("what somebody holds is never left out in silence before they leave", async () => {
  start(`?record=${person.id}`)
  const panel = await record()
  await panel.findByRole("link", { name: "第三责任区" })
  fireEvent.click(panel.getByRole("button", { name: "办理离岗" }))
  const dialog = within(await screen.findByRole("dialog"))
  expect(dialog.getByText("刘红离岗后，下面这些要另外安排人")).toBeTruthy()
  cleanup()
  start("", { "people.duties": refusing({ _tag: "StoreUnavailable", why: "away" }) })
  fireEvent.click(await screen.findByRole("checkbox", { name: /刘红/ }))
  fireEvent.click(await screen.findByRole("button", { name: "办理离岗" }))
  const asked = within(await screen.findByRole("dialog"))
  expect(await asked.findByText(/负责的事项没有取到/)).toBeTruthy()
})

test("several who cannot leave are called by their names, and nothing is said to be done", async () => {
  const error = { _tag: "AlreadyEnded", entity: "Person", id: person.id }
  const rows = [{ index: 0, id: person.id, error }]
  const { said } = start("", { "people.leave": refusing({ _tag: "RowsRefused", rows }) })
  fireEvent.click(await screen.findByRole("checkbox", { name: /刘红/ }))
  fireEvent.click(await screen.findByRole("button", { name: "办理离岗" }))
  const dialog = within(await screen.findByRole("dialog"))
  fireEvent.click(dialog.getByRole("button", { name: "办理离岗" }))
  expect(await dialog.findByText(/刘红：这个人已经离任/)).toBeTruthy()
  expect(said).toEqual([])
})
