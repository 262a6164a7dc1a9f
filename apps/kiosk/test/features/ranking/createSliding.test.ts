// @vitest-environment jsdom
/** At a publication the rows move once; where the viewer wants nothing to move, they are just there. */
import { createRoot, createSignal } from "solid-js"
import { expect, test, vi } from "vitest"

import { createSliding } from "../../../src/features/ranking/motion/createSliding.ts"
import { boardOf, may } from "../../boardFixture.ts"

const published = async (mayMove: boolean) => {
  const animate = vi.fn<() => void>()
  const root = document.createElement("main")
  root.innerHTML = '<div class="slide on"><div data-unit="青石桥社区"></div></div>'
  Object.assign(root.querySelector("[data-unit]") ?? {}, { animate })
  const [board, setBoard] = createSignal(may)
  const onPublished = vi.fn<() => void>()
  const { drawn, dispose } = createRoot((dispose) => ({
    dispose,
    drawn: createSliding({ board, root: () => root, mayMove: () => mayMove, onPublished })
  }))
  const before = animate.mock.calls.length
  setBoard(boardOf(3))
  await Promise.resolve()
  dispose()
  return { before, moved: animate.mock.calls.length, drawn: drawn(), told: onPublished }
}

test("nothing moves at the start; a publication moves each row once", async () => {
  const { before, moved, drawn, told } = await published(true)
  expect(before).toBe(0)
  expect(moved).toBe(1)
  expect(drawn).toEqual(boardOf(3))
  expect(told).toHaveBeenCalledTimes(1)
})

test("reduced motion: the new board is drawn, nothing moves", async () => {
  const { moved, drawn } = await published(false)
  expect(moved).toBe(0)
  expect(drawn).toEqual(boardOf(3))
})
