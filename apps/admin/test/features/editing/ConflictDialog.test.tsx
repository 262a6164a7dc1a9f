/** The choice between two edits: nothing is saved before it is made, and leaving it changes nothing. */
import { cleanup, fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { ConflictDialog } from "../../../src/features/editing/ConflictDialog.tsx"
import { axeFindings } from "../../axeClean.ts"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const base = { name: "张名", phone: "1", duty: "包户", remark: "" }
const mine = { name: "张明", phone: "2", duty: "包户", remark: "新" }
const now = { name: "章明", phone: "3", duty: "包楼", remark: "" }
const labels = { name: "姓名", phone: "电话", duty: "分工", remark: "备注" }

const start = (typed = mine) => {
  const chosen: Array<unknown> = []
  const [theirs, setTheirs] = createSignal(now)
  let cancelled = 0
  const page = () => (
    <ConflictDialog
      labels={labels}
      what="张名"
      base={base}
      mine={typed}
      theirs={theirs()}
      by="account:li"
      at={null}
      onChoose={(sides) => chosen.push(sides)}
      onCancel={() => {
        cancelled += 1
      }}
    />
  )
  drawn(
    clientThat(() => null),
    page
  )
  return { chosen, setTheirs, cancelled: () => cancelled }
}
const act = () => screen.getByRole("button", { name: "按选定的保存" })
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }))

test("what both changed is asked for; the rest is taken, but shown", async () => {
  const { chosen } = start()
  expect(await screen.findAllByRole("radio")).toHaveLength(4)
  expect(act()).toHaveProperty("disabled", true)
  expect(screen.getByText(/li刚才改过这条记录/)).toBeTruthy()
  expect(screen.getByText("包楼").tagName).toBe("INS")
  expect(screen.getByText("新").tagName).toBe("INS")
  choose("姓名 用我的 张明")
  expect(screen.getByText("还有 1 项没有选")).toBeTruthy()
  choose("电话 用他的 3")
  expect(await axeFindings(document.body)).toEqual([])
  fireEvent.click(act())
  expect(chosen).toEqual([{ name: "mine", phone: "theirs", duty: "theirs", remark: "mine" }])
})

test("all of mine or all of theirs is one press", async () => {
  const { chosen } = start()
  fireEvent.click(await screen.findByRole("button", { name: "全部用他的" }))
  fireEvent.click(act())
  fireEvent.click(screen.getByRole("button", { name: "全部用我的" }))
  fireEvent.click(act())
  expect(chosen).toEqual([
    { name: "theirs", phone: "theirs", duty: "theirs", remark: "mine" },
    { name: "mine", phone: "mine", duty: "theirs", remark: "mine" }
  ])
})

test("a field changed once more while it is chosen is asked for again", async () => {
  const { chosen, setTheirs } = start()
  fireEvent.click(await screen.findByRole("button", { name: "全部用他的" }))
  setTheirs({ ...now, phone: "4" })
  await waitFor(() => expect(act()).toHaveProperty("disabled", true))
  choose("电话 用我的 2")
  fireEvent.click(act())
  expect(chosen).toEqual([{ name: "theirs", phone: "mine", duty: "theirs", remark: "mine" }])
})

test("where nothing is to choose it can be saved at once; Escape leaves everything", async () => {
  const { chosen, cancelled } = start({ ...base, remark: "新" })
  expect(await screen.findByText("你们改的不是同一项，可以一起保存。")).toBeTruthy()
  expect(screen.queryByRole("radio")).toBeNull()
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" })
  expect(cancelled()).toBe(1)
  expect(chosen).toEqual([])
  fireEvent.click(act())
  expect(chosen).toEqual([{ name: "theirs", phone: "theirs", duty: "theirs", remark: "mine" }])
})
