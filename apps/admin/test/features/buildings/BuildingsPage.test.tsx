/** The buildings in jsdom: a misspelt officer, an officer for several, a link to nothing, what cannot be looked up. */
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import BuildingsRoute from "../../../src/features/buildings/route.tsx"
import { axeFindings } from "../../axeClean.ts"
import { refusing } from "../../clientThat.ts"
import { recordPanel, registerPage, rowsOf } from "../register/registerPage.tsx"

afterEach(cleanup)

const building = {
  id: "b1",
  version: "0000000000000001",
  parentId: "c1",
  communityId: "s1",
  community: "青石桥社区",
  compoundId: "c1",
  compound: "粮库小区",
  name: "3",
  stairwells: 4,
  households: 92,
  property: "无",
  propertyCompany: null,
  officerId: null,
  officerName: "刘虹",
  officerSince: null
}
const person = (id: string, name: string, unitName: string) => ({
  similarity: 0.5,
  person: { id, name, post: "卫生专干", unitName, organisation: null }
})
const near = [person("p1", "刘红", "青石桥社区"), person("p2", "刘宏", "望江社区")]

const start = (search: string, others: Readonly<Record<string, unknown>> = {}) =>
  registerPage("buildings", BuildingsRoute, search, {
    "buildings.rows": rowsOf(building),
    "people.similar": near,
    "views.list": [],
    ...others
  })

test("who is probably meant is offered above the record, and one press corrects it for that person", async () => {
  const { sent, said, container } = start("?record=b1", { "buildings.change": building })
  const press = await screen.findByRole("button", { name: "改为 刘红" })
  expect(press.getAttribute("title")).toBe("青石桥社区 卫生专干")
  expect(await axeFindings(container)).toEqual([])
  fireEvent.click(press)
  await waitFor(() => expect(said).toEqual(["已改为 刘红"]))
  expect(sent("people.similar")).toContainEqual({ name: "刘虹" })
  expect(sent("buildings.change")).toEqual([
    { id: "b1", version: building.version, change: { officer: { personId: "p1" } }, on: null }
  ])
})

test("two of the same name are told apart by where they work", async () => {
  const twice = [person("p1", "刘红", "青石桥社区"), person("p3", "刘红", "望江社区")]
  const { sent } = start("?record=b1", { "people.similar": twice, "buildings.change": building })
  fireEvent.click(await screen.findByRole("button", { name: "改为 刘红（望江社区 卫生专干）" }))
  await waitFor(() => expect(sent("buildings.change")).toHaveLength(1))
  expect(sent("buildings.change")).toMatchObject([{ change: { officer: { personId: "p3" } } }])
})

test("a correction that is refused says so beside the names, and they stay", async () => {
  const busy = refusing({ _tag: "StoreUnavailable", why: "busy" })
  const { said } = start("?record=b1", { "buildings.change": busy })
  fireEvent.click(await screen.findByRole("button", { name: "改为 刘宏" }))
  expect(await screen.findByText(/数据库正被另一个程序占用/)).toBeTruthy()
  expect(screen.getByRole("button", { name: "改为 刘宏" })).toHaveProperty("disabled", false)
  expect(said).toEqual([])
})

test("near names that cannot be had are told, and so is that there are none", async () => {
  start("?record=b1", { "people.similar": refusing({ _tag: "StoreUnavailable", why: "away" }) })
  expect(await screen.findByText("相近的姓名没有取到，请稍后再看。")).toBeTruthy()
  cleanup()
  start("?record=b1", { "people.similar": [] })
  expect(await screen.findByText("花名册里没有相近的姓名，请直接更正。")).toBeTruthy()
})

test("a link to a building nobody knows says so and leads back to the list", async () => {
  const unknown = refusing({ _tag: "PlaceNotFound", place: "nowhere" }, "NOT_FOUND")
  const rows = (asked: { readonly under?: string }) =>
    asked.under === undefined ? rowsOf(building) : unknown
  const { history } = start("?record=nowhere", { "buildings.rows": rows })
  const aside = within(await screen.findByRole("complementary", { name: "楼栋" }))
  expect((await aside.findByRole("alert")).textContent).toContain("找不到这条记录")
  fireEvent.click(aside.getByRole("button", { name: "回到列表" }))
  await waitFor(() => expect(history.get()).toBe("/buildings"))
})

test("an address with an empty record opens none", async () => {
  start("?record=")
  await waitFor(() => expect(screen.getByRole("grid")).toBeTruthy())
  expect(screen.queryByRole("complementary")).toBeNull()
})

test("a list that cannot be looked up is told at the field, and what was typed is sent", async () => {
  const away = refusing({ _tag: "StoreUnavailable", why: "away" })
  const { sent } = start("?record=b1", { "people.similar": away, "buildings.change": building })
  const aside = await recordPanel("楼栋")
  const field = await aside.findByRole("combobox", { name: "包户干部" })
  fireEvent.input(field, { target: { value: "王新" } })
  const told = await aside.findByText(/现在查不了/)
  expect(told.getAttribute("role")).toBe("status")
  fireEvent.click(aside.getByRole("button", { name: "保存" }))
  await waitFor(() => expect(sent("buildings.change")).toHaveLength(1))
  expect(sent("buildings.change")).toMatchObject([{ change: { officer: { name: "王新" } } }])
})

test("an officer for the ticked buildings: without a name nothing is sent, what is refused is named", async () => {
  const rows = [{ index: 0, id: "b1", error: { _tag: "BuildingNotFound", id: "b1" } }]
  const refused = refusing({ _tag: "RowsRefused", rows })
  const { sent } = start("", { "buildings.changeMany": refused })
  fireEvent.click(await screen.findByRole("checkbox", { name: /粮库小区 3/ }))
  fireEvent.click(await screen.findByRole("button", { name: "指定包户干部" }))
  const dialog = within(await screen.findByRole("dialog"))
  const act = dialog.getByRole("button", { name: "指定包户干部" })
  fireEvent.click(act)
  const field = dialog.getByRole("combobox", { name: "包户干部" })
  await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"))
  expect(sent("buildings.changeMany")).toEqual([])
  fireEvent.input(field, { target: { value: "刘红" } })
  fireEvent.click(act)
  expect(await dialog.findByText(/青石桥社区 粮库小区 3：找不到这栋楼/)).toBeTruthy()
  expect((field as HTMLInputElement).value).toBe("刘红")
})
