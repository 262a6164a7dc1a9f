import { Route, Router } from "@solidjs/router"
/** The palette over a page: called by keys, found by name and initials, run by Enter, readable by ear. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { pinyin } from "pinyin-pro"
import { afterEach, beforeEach, expect, test } from "vitest"

import { createTools } from "../../../src/features/frame/createTools.ts"
import { listenForShortcuts, useShortcuts } from "../../../src/features/help/shortcuts.ts"
import { setSingleKeys } from "../../../src/features/help/singleKeys.ts"
import type { Hit } from "../../../src/features/palette/createFound.ts"
import { actionEntries, pageEntries } from "../../../src/features/palette/paletteEntries.ts"
import { ToolHost } from "../../../src/features/palette/ToolHost.tsx"
import { zh } from "../../../src/words/zh.ts"
import { initialsOf } from "../../../src/words/zh/tools/initials.ts"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

beforeEach(() => history.replaceState(null, "", "/"))
afterEach(() => {
  cleanup()
  setSingleKeys(true)
  sessionStorage.clear()
  localStorage.clear()
})

const hit: Hit = {
  kind: "unit",
  id: "U5",
  name: "红旗路社区",
  code: "990104003005",
  title: null,
  placeId: "U5",
  placeName: "红旗路社区",
  above: [{ name: "青河区" }, { name: "滨河街道" }]
}

const draw = (find: (query: unknown) => unknown = () => []) => {
  const done: Array<string> = []
  const Page = () => {
    const tools = createTools(["palette", "shortcuts"])
    listenForShortcuts()
    useShortcuts(() => ({
      title: "本页",
      list: [{ keys: ["e"], text: "编辑本行", run: () => done.push("e") }]
    }))
    return (
      <>
        <input aria-label="备注" />
        <button type="button">别处</button>
        <ToolHost tools={tools} onSignOut={() => done.push("out")} />
      </>
    )
  }
  const answer = ({ path, input }: Call) =>
    path === "org.search" ? find(Reflect.get(Object(input), "query")) : null
  drawn(clientThat(answer), () => (
    <Router>
      <Route path="*" component={Page} />
    </Router>
  ))
  return done
}

const call = async () => {
  await screen.findByLabelText("备注")
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true })
  return screen.findByRole<HTMLInputElement>("combobox")
}
const lines = () =>
  screen.queryAllByRole("option").map((line) => line.querySelector(".palette-text")?.textContent)
const marked = () =>
  screen.queryByRole("option", { selected: true })?.querySelector(".palette-text")?.textContent

test("⌘K opens it; initials find a page and Enter goes there; it is first the next time", async () => {
  draw()
  const field = await call()
  fireEvent.input(field, { target: { value: "ydpm" } })
  expect([lines(), marked()]).toEqual([["月度排名"], "月度排名"])
  expect(
    document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent
  ).toContain("月度排名")
  fireEvent.keyDown(field, { key: "Enter" })
  await waitFor(() => expect(location.pathname).toBe("/ranking"))
  await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull())
  await call()
  expect(lines()[0]).toBe("月度排名")
  expect(lines().filter((line) => line === "月度排名")).toHaveLength(1)
})

test("arrows go round all groups; Enter inside an input method chooses nothing", async () => {
  const done = draw()
  const field = await call()
  fireEvent.input(field, { target: { value: "编辑" } })
  fireEvent.keyDown(field, { key: "Enter", isComposing: true })
  expect(done).toEqual([])
  fireEvent.input(field, { target: { value: "" } })
  fireEvent.keyDown(field, { key: "ArrowUp" })
  expect(marked()).toBe("退出")
  fireEvent.keyDown(field, { key: "Enter" })
  await waitFor(() => expect(done).toEqual(["out"]))
})

test("units and people come from the server, with where they stand", async () => {
  draw((query) => (query === "hql" ? [hit] : []))
  const field = await call()
  fireEvent.input(field, { target: { value: "hql" } })
  const unit = await screen.findByRole("option", { name: /红旗路社区/ })
  expect(unit.textContent).toContain("青河区 / 滨河街道 990104003005")
  expect(await axeFindings(document.body)).toEqual([])
  fireEvent.click(unit)
  await waitFor(() => expect(location.pathname + location.search).toBe("/tree?place=U5"))
})

test("a person's place and title are told as the language tells several things", async () => {
  const person: Hit = { ...hit, kind: "person", id: "P1", name: "王芳", code: null, title: "主任" }
  for (const [language, told] of [
    ["zh", "红旗路社区，主任"],
    ["en", "红旗路社区, 主任"]
  ] as const) {
    localStorage.setItem("aiwei.language", language)
    draw(() => [person])
    fireEvent.input(await call(), { target: { value: "wf" } })
    expect((await screen.findByRole("option", { name: /王芳/ })).textContent).toContain(told)
    cleanup()
  }
})

test("when the search fails pages are still found, and it can be tried again", async () => {
  let times = 0
  draw(() => {
    times += 1
    return times === 1 ? refusing({ _tag: "OrgUnitNotFound" }) : [hit]
  })
  const field = await call()
  fireEvent.input(field, { target: { value: "导入" } })
  expect(await screen.findByText(zh.palette.failed)).toBeTruthy()
  expect(lines()).toEqual(["导入"])
  fireEvent.click(screen.getByRole("button", { name: zh.retry }))
  expect(await screen.findByRole("option", { name: /红旗路社区/ })).toBeTruthy()
})

test("? lists the keys of the page; letters do nothing while one types or when they are off", async () => {
  const done = draw()
  const field = await screen.findByLabelText("备注")
  const press = (target: Element, key: string) => fireEvent.keyDown(target, { key, bubbles: true })
  press(field, "e")
  press(field, "?")
  expect([done, screen.queryByRole("dialog")]).toEqual([[], null])
  press(document.body, "e")
  press(document.body, "?")
  expect(await screen.findByText("编辑本行")).toBeTruthy()
  expect(done).toEqual(["e"])
  expect(await axeFindings(document.body)).toEqual([])
  fireEvent.click(screen.getByRole("checkbox", { name: zh.help.singleKeys }))
  fireEvent.click(screen.getByRole("button", { name: zh.close }))
  press(document.body, "e")
  press(document.body, "?")
  expect([done, screen.queryByRole("dialog")]).toEqual([["e"], null])
  expect(await call()).toBeTruthy()
})

test("every page and action carries the initials of its pinyin", () => {
  const nothing = () => undefined
  const entries = [
    ...pageEntries(zh, () => true),
    ...actionEntries(zh, {
      chooseLanguage: nothing,
      chooseTheme: nothing,
      chooseType: nothing,
      openShortcuts: nothing,
      print: nothing,
      signOut: nothing
    })
  ]
  const right = (text: string) =>
    pinyin(text, { pattern: "first", toneType: "none", type: "array" }).join("")
  const texts = [...entries.map(({ text }) => text), ...initialsOf.keys()]
  expect(texts.map((text) => [text, initialsOf.get(text)])).toEqual(
    texts.map((text) => [text, right(text)])
  )
})
