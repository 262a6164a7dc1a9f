/** The page of the tree in jsdom: what it shows, a count explained, an officer assigned, a refusal told. */
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { FrameContext, type FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { shownShortcuts } from "../../../src/features/help/shortcuts.ts"
import { setSingleKeys } from "../../../src/features/help/singleKeys.ts"
import TreeRoute from "../../../src/features/tree/route.tsx"
import { zh } from "../../../src/words/zh.ts"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { answering, building, community } from "./treeAnswers.ts"

afterEach(() => {
  cleanup()
  setSingleKeys(true)
})

const page = (others: Readonly<Record<string, unknown>> = {}, search = `?place=${community}`) => {
  const asked: Array<Call> = []
  const said: Array<string> = []
  const history = createMemoryHistory()
  history.set({ value: `/tree${search}` })
  const frame: Pick<FrameShare, "office" | "stand" | "say"> = {
    office: () => undefined,
    stand: () => undefined,
    say: (text) => said.push(text)
  }
  const { container } = drawn(clientThat(answering(others), asked), () => (
    <FrameContext.Provider value={frame as FrameShare}>
      <MemoryRouter history={history}>
        <Route path="/tree" component={TreeRoute} />
      </MemoryRouter>
    </FrameContext.Provider>
  ))
  return { asked, said, history, container }
}

const inputsOf = (asked: ReadonlyArray<Call>, path: string) =>
  asked.filter((call) => call.path === path).map(({ input }) => input)

const dialogOfGap = async () => {
  fireEvent.click(await screen.findByRole("button", { name: "指定" }))
  return within(await screen.findByRole("dialog"))
}

test("shows the tree, the unit of the address and its gap", async () => {
  const { container } = page()
  expect(await screen.findByRole("heading", { name: "红旗路社区" })).toBeTruthy()
  expect(await screen.findByText("朝阳里社区")).toBeTruthy()
  expect(await screen.findByText("李名 不在花名册上")).toBeTruthy()
  expect(await axeFindings(container)).toEqual([])
})

test("/ leads to the search and is told, unless keys of one letter are off", async () => {
  page()
  const field = await screen.findByRole("combobox", { name: zh.tree.search })
  const keys = () => shownShortcuts().flatMap(({ list }) => list.flatMap((one) => one.keys))
  expect(keys()).toEqual(zh.tree.shortcuts.flatMap((one) => one.keys))
  setSingleKeys(false)
  fireEvent.keyDown(document.body, { key: "/" })
  expect(document.activeElement).not.toBe(field)
  expect(keys()).not.toContain("/")
  expect(screen.queryByTitle(zh.tree.searchKey)).toBeNull()
  setSingleKeys(true)
  fireEvent.keyDown(document.body, { key: "/" })
  expect(document.activeElement).toBe(field)
  expect(screen.getByTitle(zh.tree.searchKey)).toBeTruthy()
})

test("explains a count, and the address says which", async () => {
  const { asked, history } = page()
  fireEvent.click(await screen.findByRole("button", { name: /缺口|无人/ }))
  await waitFor(() => expect(history.get()).toContain("why=gaps"))
  await waitFor(() => expect(inputsOf(asked, "org.explainCount")).toHaveLength(1))
})

test("assigns somebody of the staff list to the buildings of the line", async () => {
  const { asked, said } = page()
  const dialog = await dialogOfGap()
  const field = dialog.getByRole("combobox", { name: "包户干部" })
  expect(inputsOf(asked, "people.similar")).toContainEqual({ name: "李名" })
  fireEvent.focus(field)
  fireEvent.keyDown(field, { key: "ArrowDown" })
  await dialog.findByRole("option", { name: "李明" })
  fireEvent.keyDown(field, { key: "ArrowDown" })
  fireEvent.keyDown(field, { key: "Enter" })
  expect((field as HTMLInputElement).value).toBe("李明")
  fireEvent.click(dialog.getByRole("button", { name: "指定" }))
  await waitFor(() => expect(said).toEqual(["1 栋楼已由 李明 包户"]))
  const change = { officer: { personId: expect.stringMatching(/21$/) } }
  // The name was misspelt, so the record is corrected: no day.
  expect(inputsOf(asked, "buildings.changeMany")).toMatchObject([
    { buildings: [{ id: building, version: "b1", change }], on: null }
  ])
})

test("a misspelt officer stands with the likely one: one press corrects the line", async () => {
  const { asked, said } = page()
  fireEvent.click(await screen.findByRole("button", { name: "改为 李明" }))
  await waitFor(() => expect(said).toEqual(["1 栋楼已由 李明 包户"]))
  const change = { officer: { personId: expect.stringMatching(/21$/) } }
  expect(inputsOf(asked, "buildings.changeMany")).toMatchObject([
    { buildings: [{ id: building, version: "b1", change }], on: null }
  ])
})

test("a correction that is refused says which building and why, beside the name", async () => {
  const error = { _tag: "BuildingNotFound", id: building }
  const rows = [{ index: 0, id: building, error }]
  const { said } = page({ "buildings.changeMany": refusing({ _tag: "RowsRefused", rows }) })
  fireEvent.click(await screen.findByRole("button", { name: "改为 李明" }))
  expect((await screen.findByRole("alert")).textContent).toContain("3号楼：找不到这栋楼")
  expect(said).toEqual([])
})

test("a place nobody knows is told as such, with the way back to the tree", async () => {
  const unknown = refusing({ _tag: "PlaceNotFound", place: "nowhere" }, "NOT_FOUND")
  const { history } = page({ "org.card": unknown }, "?place=nowhere")
  expect((await screen.findByRole("alert")).textContent).toContain("找不到“nowhere”")
  fireEvent.click(screen.getByRole("button", { name: "返回组织树" }))
  await waitFor(() => expect(history.get()).not.toContain("nowhere"))
})

test("counts that do not come are told, since an empty column would say there are none", async () => {
  page({ "org.counts": refusing({ _tag: "StoreUnavailable", why: "busy" }) })
  expect(await screen.findByText(/空着的不等于没有/)).toBeTruthy()
})

test("a search that failed does not say that nothing has this name", async () => {
  const away = refusing({ _tag: "StoreUnavailable", why: "away" })
  page({ "org.search": away })
  const field = await screen.findByRole("combobox")
  fireEvent.focus(field)
  fireEvent.input(field, { target: { value: "hql" } })
  expect(await screen.findByText(/现在查不了/)).toBeTruthy()
  expect(screen.queryByText(/没有找到/)).toBeNull()
})

test("every tab stands there, and one that has nothing says so", async () => {
  page({}, `?place=${community}&tab=zones`)
  for (const name of [/概况/, /人员/, /职责/, /责任区/, /历史/]) {
    expect(await screen.findByRole("tab", { name })).toBeTruthy()
  }
  const tab = screen.getByRole("tab", { name: /责任区/ })
  expect(tab.getAttribute("aria-selected")).toBe("true")
  expect(await screen.findByText("这一天不属于任何责任区。")).toBeTruthy()
})

test("sends nothing without a name, and keeps the dialog when it is refused", async () => {
  const refused = refusing({ _tag: "BuildingNotFound", id: building })
  const { asked, said } = page({ "buildings.changeMany": refused })
  const dialog = await dialogOfGap()
  fireEvent.click(dialog.getByRole("button", { name: "指定" }))
  expect(await dialog.findByText("请填写")).toBeTruthy()
  expect(inputsOf(asked, "buildings.changeMany")).toEqual([])
  const field = dialog.getByRole("combobox", { name: "包户干部" })
  fireEvent.input(field, { target: { value: "王新" } })
  fireEvent.blur(field)
  fireEvent.click(dialog.getByRole("button", { name: "指定" }))
  await waitFor(() => expect(inputsOf(asked, "buildings.changeMany")).toHaveLength(1))
  expect(inputsOf(asked, "buildings.changeMany")).toMatchObject([
    { buildings: [{ change: { officer: { name: "王新" } } }] }
  ])
  expect(await dialog.findByRole("alert")).toBeTruthy()
  expect((field as HTMLInputElement).value).toBe("王新")
  expect(said).toEqual([])
})

test("keeps in the address what is searched for, and begins with it", async () => {
  const { asked, history } = page({ "org.search": [] }, `?place=${community}&q=hql`)
  const field = await screen.findByRole("combobox")
  expect((field as HTMLInputElement).value).toBe("hql")
  fireEvent.input(field, { target: { value: "cyl" } })
  await waitFor(() => expect(history.get()).toContain("q=cyl"))
  await waitFor(() =>
    expect(inputsOf(asked, "org.search")).toContainEqual(expect.objectContaining({ query: "cyl" }))
  )
  expect((field as HTMLInputElement).value).toBe("cyl")
})

test("gives a unit another code, and refuses what is no code", async () => {
  const { asked, said } = page({ "org.recode": null })
  fireEvent.click(await screen.findByRole("button", { name: "换代码" }))
  const dialog = within(await screen.findByRole("dialog"))
  const field = dialog.getByRole("textbox", { name: "区划代码" })
  fireEvent.input(field, { target: { value: "12" } })
  fireEvent.click(dialog.getByRole("button", { name: "换代码" }))
  expect(await dialog.findByText("代码应是 12 位数字")).toBeTruthy()
  fireEvent.input(field, { target: { value: "110101001002" } })
  fireEvent.click(dialog.getByRole("button", { name: "换代码" }))
  await waitFor(() => expect(said).toEqual(["已换“红旗路社区”的代码"]))
  const code = "110101001002"
  const [sent] = inputsOf(asked, "org.recode")
  expect(sent).toMatchObject({ id: community, version: "v1", code, freed: false })
})
