import { Route, Router } from "@solidjs/router"
/** A page that is not there says why, under its own name, and leaves the way to the others. */
import { cleanup, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { isUnloaded } from "../../../../src/features/frame/missing/isUnloaded.ts"
import { PageOrWhy } from "../../../../src/features/frame/missing/PageOrWhy.tsx"
import { clientThat } from "../../../clientThat.ts"
import { drawn } from "../../../drawn.tsx"

beforeEach(() => {
  history.replaceState(null, "", "/broken")
  vi.stubGlobal("reportError", vi.fn<(error: unknown) => void>())
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const missing = new TypeError(
  "Failed to fetch dynamically imported module: http://127.0.0.1/assets/route-1.js"
)

const standing = (error: Error) => {
  const [title, setTitle] = createSignal("首页")
  const Broken = () => {
    throw error
  }
  drawn(
    clientThat(() => null),
    () => (
      <Router root={(props) => <PageOrWhy onTitle={setTitle}>{props.children}</PageOrWhy>}>
        <Route path="/broken" component={Broken} />
        <Route path="/fine" component={() => <h1>人员</h1>} />
      </Router>
    )
  )
  return title
}

test("code that did not come: what happened, what to do, and no other page's title", async () => {
  const title = standing(missing)
  const said = await screen.findByRole("alert")
  expect(said.textContent).toContain("网络断了，或者系统刚更新过")
  expect(said.textContent).not.toContain("管理员")
  expect(screen.getByRole("button", { name: "重新载入" })).toBeTruthy()
  expect(title()).toBe("这一页没有载入")
  expect(reportError).toHaveBeenCalledWith(missing)
})

test("a page that breaks says so with the sentence of its error", async () => {
  const title = standing(new Error("rows is undefined"))
  const said = await screen.findByRole("alert")
  expect(said.textContent).toContain("rows is undefined")
  expect(title()).toBe("这一页显示不出来")
})

test.each([
  ["error loading dynamically imported module: http://x/assets/a.js", true],
  ["Importing a module script failed.", true],
  ["Unable to preload CSS for /assets/a.css", true],
  ["rows is undefined", false]
])("%s", (message, expected) => {
  expect(isUnloaded(new Error(message))).toBe(expected)
})
