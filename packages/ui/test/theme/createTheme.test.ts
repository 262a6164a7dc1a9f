/** A chosen theme is kept on this machine; "as the machine has it" is the absence of a choice. */
import { createRoot } from "solid-js"
import { afterEach, expect, test, vi } from "vitest"

import { createTheme } from "../../src/theme/createTheme.ts"

afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

const shown = () => document.documentElement.dataset["theme"]

test("a choice is shown and kept, and can be taken back", async () => {
  const { theme, dispose } = createRoot((dispose) => ({ theme: createTheme(), dispose }))
  expect(shown()).toBe("light")
  theme.setTheme("dark")
  expect([shown(), localStorage.getItem("aiwei.theme")]).toEqual(["dark", "dark"])
  theme.setTheme("system")
  expect([shown(), localStorage.getItem("aiwei.theme")]).toEqual(["light", null])
  dispose()
})

test("without a choice it follows the machine, also when that changes", () => {
  let tell: (event: { readonly matches: boolean }) => void = () => undefined
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: (_name: string, listener: typeof tell) => {
      tell = listener
    },
    removeEventListener: () => undefined
  }))
  const dispose = createRoot((dispose) => {
    createTheme()
    return dispose
  })
  expect(shown()).toBe("dark")
  tell({ matches: false })
  expect(shown()).toBe("light")
  dispose()
})

test("what is printed is light, and the screen is as it was afterwards", () => {
  const { theme, dispose } = createRoot((dispose) => ({ theme: createTheme(), dispose }))
  theme.setTheme("dark")
  dispatchEvent(new Event("beforeprint"))
  expect(shown()).toBe("light")
  dispatchEvent(new Event("afterprint"))
  expect([shown(), localStorage.getItem("aiwei.theme")]).toEqual(["dark", "dark"])
  dispose()
})
