/** What was kept comes back whole, or not at all. */
import { expect, test } from "vitest"

import {
  forgetBoard,
  keepBoard,
  keepContact,
  readKept
} from "../../../src/features/ranking/keptBoard.ts"
import { safeStorage } from "../../../src/settings/safeStorage.ts"
import { may, memory } from "../../boardFixture.ts"

test("there and back, each office for itself", () => {
  const storage = memory()
  keepBoard(storage, null, may, '"x"')
  keepContact(storage, null, 1234)
  expect(readKept(storage, null)).toEqual({ board: may, etag: '"x"', contactAt: 1234 })
  expect(readKept(storage, "990104003000")).toBeNull()
  forgetBoard(storage, null)
  expect(readKept(storage, null)).toBeNull()
  expect(storage.kept.size).toBe(0)
})

test.each(["", "{", "null", "7", '{"board":{}}', '{"board":{"rows":[]}}'])(
  "a copy that cannot be a board is not hung up: %s",
  (text) => {
    const storage = memory()
    keepBoard(storage, null, may, null)
    const key = [...storage.kept.keys()][0] ?? ""
    storage.setItem(key, text)
    expect(readKept(storage, null)).toBeNull()
  }
)

test("a contact that was not noted is not invented", () => {
  const storage = memory()
  keepBoard(storage, null, may, null)
  expect(readKept(storage, null)?.contactAt).toBeNull()
})

test("a browser that refuses storage takes nothing down", () => {
  const storage = safeStorage(() => {
    throw new Error("denied")
  })
  keepBoard(storage, null, may, null)
  expect(readKept(storage, null)).toBeNull()
})
