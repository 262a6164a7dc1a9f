/** What is typed and what is sent: a field that was not touched is never written, a blank one is emptied. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import {
  nameIn,
  numberIn,
  officerIn,
  shown,
  textIn
} from "../../../src/features/register/fieldTexts.ts"
import { changedTexts } from "../../../src/features/register/Register.ts"

const texts = fc.dictionary(fc.constantFrom("name", "phone", "post"), fc.string())

test("a field left out is not written", () => {
  expect([textIn({}, "phone"), nameIn({}), numberIn({}, "n"), officerIn({}, "o")]).toEqual([
    {},
    {},
    {},
    {}
  ])
})

test("a blank empties; a name cannot be emptied, which the server says", () => {
  const blank = { name: " ", phone: "  ", n: "", o: " " }
  expect(textIn(blank, "phone")).toEqual({ phone: null })
  expect(nameIn(blank)).toEqual({ name: "" })
  expect(numberIn(blank, "n")).toEqual({ n: null })
  expect(officerIn(blank, "o")).toEqual({ o: null })
})

test("somebody named goes by name, without the blanks around it", () => {
  expect(officerIn({ officer: " 刘红 " }, "officer")).toEqual({ officer: { name: "刘红" } })
})

test("every whole number is read as it is shown, with or without commas", () => {
  fc.assert(
    fc.property(fc.nat(), (n) => {
      expect(numberIn({ n: shown(n) }, "n")).toEqual({ n })
      expect(numberIn({ n: ` ${n.toLocaleString("en")} ` }, "n")).toEqual({ n })
    })
  )
})

test("what is no whole number is never taken for one", () => {
  for (const n of ["十二", "1.5", "-3", "12户", "1e3"]) {
    expect(numberIn({ n }, "n"), n).toEqual({ n: -1 })
  }
})

test("changed texts are those that differ, whatever blanks stand around them", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(changedTexts(before, before)).toEqual({})
      const changed = changedTexts(before, after)
      for (const [key, text] of Object.entries(after)) {
        expect(key in changed).toBe(text.trim() !== (before[key] ?? "").trim())
      }
      expect(changedTexts(after, { ...after, ...changed })).toEqual({})
    })
  )
})
