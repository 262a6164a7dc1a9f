/** Size of type and density are shown on the document and kept; the usual one is no choice at all. */
import { createRoot } from "solid-js"
import { afterEach, expect, test } from "vitest"

import { createLook } from "../../src/theme/createLook.ts"

afterEach(() => localStorage.clear())

const shown = () => {
  const { type, density, theme } = document.documentElement.dataset
  return [type, density, theme]
}

test("what was chosen is shown, kept, and there again the next time", () => {
  const { look, dispose } = createRoot((dispose) => ({ look: createLook(), dispose }))
  expect(shown()).toEqual(["normal", "normal", "light"])
  look.setType("large")
  look.setDensity("compact")
  look.setTheme("dark")
  expect(shown()).toEqual(["large", "compact", "dark"])
  dispose()
  const again = createRoot((dispose) => ({ look: createLook(), dispose }))
  expect([again.look.type(), again.look.density()]).toEqual(["large", "compact"])
  again.look.setType("normal")
  expect(localStorage.getItem("aiwei.type")).toBeNull()
  again.dispose()
})

test("a value that nobody knows is as good as none", () => {
  localStorage.setItem("aiwei.type", "enormous")
  const { look, dispose } = createRoot((dispose) => ({ look: createLook(), dispose }))
  expect(look.type()).toBe("normal")
  dispose()
})
