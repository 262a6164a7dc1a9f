/** The address decides, is remembered, and can be forgotten; nonsense in it changes nothing. */
import { expect, test } from "vitest"

import { readSettings } from "../../src/settings/readSettings.ts"
import { memory } from "../boardFixture.ts"

const standard = {
  theme: "dark",
  type: "normal",
  lang: "zh",
  office: null,
  // Left to the office.
  amberAfter: null,
  redAfter: null
}

test("a plain address: Chinese, normal type, the theme the screen prefers", () => {
  const read = (prefersLight: boolean) =>
    readSettings({ search: "", storage: memory(), prefersLight })
  expect(read(false)).toEqual(standard)
  expect(read(true).theme).toBe("light")
})

test("what the address says holds at the next start, but for the office", () => {
  const storage = memory()
  const search = "?theme=light&type=large&lang=en&office=990104003000&amber=6&red=12"
  const asked = readSettings({ search, storage, prefersLight: false })
  expect(asked).toEqual({
    theme: "light",
    type: "large",
    lang: "en",
    office: "990104003000",
    amberAfter: 6,
    redAfter: 12
  })
  expect(readSettings({ search: "", storage, prefersLight: false })).toEqual({
    ...asked,
    office: null
  })
})

test("auto forgets", () => {
  const storage = memory()
  readSettings({ search: "?theme=light&lang=en", storage, prefersLight: false })
  expect(readSettings({ search: "?theme=auto&lang=auto", storage, prefersLight: false })).toEqual(
    standard
  )
  expect(storage.kept.size).toBe(0)
})

test("nonsense is not heeded and not remembered", () => {
  const storage = memory()
  const search = "?theme=pink&type=huge&lang=xx&office=&amber=-1&red=soon"
  expect(readSettings({ search, storage, prefersLight: false })).toEqual(standard)
  expect(storage.kept.size).toBe(0)
})
