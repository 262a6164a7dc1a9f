/** What may wait for the rest of the page: drawn one task later, and never after its page has gone. */
import { render, screen } from "@solidjs/testing-library"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { Later } from "../../src/states/Later.tsx"
import { BrokenName } from "../../src/text/BrokenName.tsx"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test("the heavy part follows in a task of its own", () => {
  render(() => (
    <>
      <h1>May</h1>
      <Later>rows</Later>
    </>
  ))
  expect(screen.getByText("May")).toBeTruthy()
  expect(screen.queryByText("rows")).toBeNull()
  vi.runAllTimers()
  expect(screen.getByText("rows")).toBeTruthy()
})

test("what left before its turn is not drawn", () => {
  let drawn = 0
  const Rows = () => {
    drawn += 1
    return <p>rows</p>
  }
  const { unmount } = render(() => (
    <Later>
      <Rows />
    </Later>
  ))
  unmount()
  vi.runAllTimers()
  expect(drawn).toBe(0)
})

test("a name stands whole at once, and may break between its words from a quiet moment on", () => {
  vi.stubGlobal("requestIdleCallback", undefined)
  const { container } = render(() => <BrokenName name="病媒生物防制" />)
  expect(container.textContent).toBe("病媒生物防制")
  expect(container.querySelectorAll("wbr")).toHaveLength(1)
  vi.runAllTimers()
  expect(container.textContent).toBe("病媒生物防制")
  expect(container.querySelectorAll("wbr").length).toBeGreaterThan(1)
  vi.unstubAllGlobals()
})
