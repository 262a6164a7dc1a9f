/** Suggestions while somebody types: late answers are dropped, and a failure is told as one. */
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createRoot } from "solid-js"
import { expect, test } from "vitest"

import { createSuggestions } from "../../../src/features/register/suggest/createSuggestions.ts"
import { zh } from "../../../src/words/zh.ts"

const named = (name: string): Suggestion => ({ value: name, text: name })

/** Every question stays open until the test answers it. */
const started = () =>
  createRoot((dispose) => {
    const open: Array<{
      readonly text: string
      readonly signal: AbortSignal
      readonly answer: (names: ReadonlyArray<string>) => void
      readonly fail: () => void
    }> = []
    const near = createSuggestions(
      (text, signal) =>
        new Promise((resolve, reject) =>
          open.push({
            text,
            signal,
            answer: (names) => resolve(names.map(named)),
            fail: () => reject(new Error("away"))
          })
        )
    )
    return { dispose, near, open }
  })

const texts = (list: ReadonlyArray<Suggestion>) => list.map(({ text }) => text)

test("an answer to a text that was changed meanwhile is not taken, whenever it comes", async () => {
  const { near, open, dispose } = started()
  const first = near.ask(" 刘 ")
  const second = near.ask("刘红")
  expect(open.map(({ text, signal }) => [text, signal.aborted])).toEqual([
    ["刘", true],
    ["刘红", false]
  ])
  open[1]?.answer(["刘红"])
  await second
  open[0]?.answer(["刘备"])
  await first
  expect([texts(near.found()), near.searching()]).toEqual([["刘红"], false])
  dispose()
})

test("a failure is no empty answer: it is told, until the next answer comes", async () => {
  const { near, open, dispose } = started()
  const { nothing, failed } = zh.register.suggestions
  expect(near.words(zh).nothing).toBe(nothing)
  const asked = near.ask("刘")
  open[0]?.fail()
  await asked
  expect([near.found(), near.searching(), near.words(zh).nothing]).toEqual([[], false, failed])
  const again = near.ask("刘红")
  open[1]?.answer([])
  await again
  expect(near.words(zh).nothing).toBe(nothing)
  dispose()
})

test("a late failure says nothing of the text that stands there now", async () => {
  const { near, open, dispose } = started()
  const [first, second] = [near.ask("刘"), near.ask("")]
  expect(near.searching()).toBe(false)
  open[1]?.answer([])
  await second
  open[0]?.fail()
  await first
  expect(near.words(zh).nothing).toBe(zh.register.suggestions.nothing)
  dispose()
})
