/** Saved views by hand and by keyboard: picked, saved, replaced, deleted and taken back. */
import { createTasks } from "@aiwei/ui/feedback/createTasks"
import type { ToastAction } from "@aiwei/ui/feedback/Toasts"
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { createTools } from "../../../src/features/frame/createTools.ts"
import { FrameContext, type FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { ViewsMenu } from "../../../src/features/views/ViewsMenu.tsx"
import { axeFindings } from "../../axeClean.ts"
import { type Call, clientThat, refusing } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(() => {
  cleanup()
  localStorage.clear()
})

interface View {
  readonly id: string
  readonly table: string
  readonly name: string
  readonly state: string
}
const view = (id: string, name: string, state: string): View => ({
  id,
  table: "people",
  name,
  state
})

const frameThat = (say: FrameShare["say"]): FrameShare => ({
  office: () => undefined,
  isNew: () => false,
  stand: () => undefined,
  say,
  tools: createTools([]),
  tasks: createTasks(String)
})

/** A server that keeps views, and the news the menu told. */
const start = (refuse = false) => {
  let views = [view("1", "全部", '{"a":1}'), view("2", "新到岗", '{"b":2}')]
  const news: Array<{ readonly text: string; readonly action?: ToastAction | undefined }> = []
  const save = (input: View) => {
    const before = views.find(({ name }) => name === input.name)
    const saved = { ...input, id: before?.id ?? `${views.length + 7}` }
    views = [...views.filter(({ id }) => id !== saved.id), saved]
    return saved
  }
  const answer = ({ path, input }: Call) => {
    if (path === "views.list") return views
    if (path === "views.remove") {
      views = views.filter(({ id }) => id !== (input as View).id)
      return null
    }
    return refuse ? refusing({ _tag: "TooManyViews", most: 50 }) : save(input as View)
  }
  const [state, setState] = createSignal('{"a":1}')
  drawn(clientThat(answer), () => (
    <FrameContext.Provider value={frameThat((text, action) => news.push({ text, action }))}>
      <ViewsMenu table="people" state={state} onPick={setState} />
    </FrameContext.Provider>
  ))
  return { news, state, setState, views: () => views }
}

const open = async () => {
  const summary = await screen.findByText(/^视图/)
  summary.closest("details")?.setAttribute("open", "")
  return summary
}
const button = (name: string) => screen.getByRole("button", { name })
const type = (name: string) =>
  fireEvent.input(screen.getByLabelText("视图名称"), { target: { value: name } })

test("the one that is shown is marked, and another is picked", async () => {
  const { state } = start()
  await screen.findByText("视图：全部")
  const summary = await open()
  expect(button("全部").getAttribute("aria-current")).toBe("true")
  expect(await axeFindings(document.body)).toEqual([])
  fireEvent.click(button("新到岗"))
  expect(state()).toBe('{"b":2}')
  await screen.findByText("视图：新到岗")
  expect(summary.closest("details")?.open).toBe(false)
  expect(document.activeElement).toBe(summary)
})

test("what is shown is saved under a name; a name that is there is replaced, and can be put back", async () => {
  const { news, setState, views } = start()
  setState('{"c":3}')
  await open()
  fireEvent.click(button("保存"))
  expect(screen.getByRole("alert").textContent).toBe("请写视图名称")
  type("三月")
  fireEvent.click(button("保存"))
  await waitFor(() => expect(news[0]?.text).toBe("已保存视图“三月”"))
  expect(views().at(-1)).toMatchObject({ table: "people", name: "三月", state: '{"c":3}' })
  await screen.findByText("视图：三月")
  await screen.findByRole("button", { name: "新到岗" })
  type(" 新到岗 ")
  fireEvent.click(button("替换同名视图"))
  await waitFor(() => expect(news[1]?.text).toBe("已替换视图“新到岗”"))
  expect(views().find(({ id }) => id === "2")?.state).toBe('{"c":3}')
  news[1]?.action?.act()
  await waitFor(() => expect(views().find(({ id }) => id === "2")?.state).toBe('{"b":2}'))
})

test("a view is deleted and taken back", async () => {
  const { news, views } = start()
  const summary = await open()
  fireEvent.click(await screen.findByRole("button", { name: "删除视图“新到岗”" }))
  await waitFor(() => expect(screen.queryByRole("button", { name: "新到岗" })).toBeNull())
  expect(document.activeElement).toBe(summary)
  await waitFor(() => expect(news.map(({ text }) => text)).toEqual(["已删除视图“新到岗”"]))
  news[0]?.action?.act()
  await screen.findByRole("button", { name: "新到岗" })
  expect(views().find(({ name }) => name === "新到岗")?.state).toBe('{"b":2}')
})

test("a refused name stays in the box, and Escape closes the menu", async () => {
  start(true)
  const summary = await open()
  await screen.findByRole("button", { name: "全部" })
  type("三月")
  fireEvent.click(button("保存"))
  await screen.findByRole("alert")
  expect(screen.getByLabelText("视图名称")).toHaveProperty("value", "三月")
  fireEvent.keyDown(screen.getByLabelText("视图名称"), { key: "Escape" })
  expect(summary.closest("details")?.open).toBe(false)
})
