/** A record as it is typed: newer rows come in only while nothing was typed, or when it is another record. */
import { createRoot, createSignal } from "solid-js"
import { expect, test } from "vitest"

import { createDraft } from "../../../src/features/register/form/createDraft.ts"
import { type Row, register, row } from "./oneRegister.ts"

const started = (first: Row | null) =>
  createRoot((dispose) => {
    const [now, setNow] = createSignal(first)
    return { dispose, setNow, draft: createDraft(register(), now) }
  })

test("a newer row is taken while nothing was typed", () => {
  const { draft, setNow, dispose } = started(row())
  setNow(row({ version: "v2", phone: "2" }))
  expect([draft.texts()["phone"], draft.seen()?.version, draft.isDirty()]).toEqual([
    "2",
    "v2",
    false
  ])
  dispose()
})

test("what was typed stays over a newer row, and is still seen against the older one", () => {
  const { draft, setNow, dispose } = started(row())
  draft.type("phone", "99")
  setNow(row({ version: "v2", phone: "2", post: "主任" }))
  expect(draft.texts()).toEqual({ name: "刘红", phone: "99", post: "书记" })
  expect([draft.seen()?.version, draft.changed()]).toEqual(["v1", { phone: "99" }])
  dispose()
})

test("typed back to what stood there, nothing is changed any more", () => {
  const { draft, dispose } = started(row())
  draft.type("phone", "99")
  draft.type("phone", " 1 ")
  expect([draft.isDirty(), draft.changed()]).toEqual([false, {}])
  dispose()
})

test("another record begins anew, and so does letting go", () => {
  const { draft, setNow, dispose } = started(row())
  draft.type("phone", "99")
  setNow(row({ id: "b", phone: "7" }))
  expect(draft.texts()["phone"]).toBe("7")
  draft.type("phone", "99")
  draft.take(draft.seen())
  expect([draft.texts()["phone"], draft.isDirty()]).toEqual(["7", false])
  dispose()
})
