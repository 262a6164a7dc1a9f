/** The keys that the list of shortcuts tells of an import's page are the keys that work there. */
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, fireEvent, screen } from "@solidjs/testing-library"
import { afterEach, expect, test } from "vitest"

import { FrameContext, type FrameShare } from "../../../src/features/frame/FrameContext.tsx"
import { shownShortcuts } from "../../../src/features/help/shortcuts.ts"
import ReportRoute from "../../../src/features/report/route.tsx"
import { clientThat } from "../../clientThat.ts"
import { drawn } from "../../drawn.tsx"
import { report } from "./report.ts"

afterEach(cleanup)

const page = () => {
  const history = createMemoryHistory()
  history.set({ value: "/import/B1" })
  const frame: Pick<FrameShare, "office" | "stand" | "say"> = {
    office: () => undefined,
    stand: () => undefined,
    say: () => undefined
  }
  const answers = ({ path }: { readonly path: string }) => {
    if (path === "imports.list") return { rows: [], next: null }
    return path === "imports.cells"
      ? { sheet: "3月", lastRow: 1, columns: 1, rows: [], merges: [] }
      : report
  }
  drawn(clientThat(answers), () => (
    <FrameContext.Provider value={frame as FrameShare}>
      <MemoryRouter history={history}>
        <Route path="/import/:batch" component={ReportRoute} />
      </MemoryRouter>
    </FrameContext.Provider>
  ))
}

test("arrows, Home and End go among the files, and the list of shortcuts says so", async () => {
  page()
  const list = await screen.findByRole("navigation", { name: "文件" })
  const files = [...list.querySelectorAll<HTMLElement>("button")]
  expect(files.length).toBeGreaterThan(2)
  const after = (key: string) => {
    fireEvent.keyDown(document.activeElement ?? list, { key })
    return files.findIndex((file) => file === document.activeElement)
  }
  files[0]?.focus()
  const told = shownShortcuts().flatMap(({ list: lines }) => lines.flatMap(({ keys }) => keys))
  expect(told).toEqual(["↑", "↓", "Home", "End", "Enter", "Space"])
  const last = files.length - 1
  expect(["ArrowDown", "ArrowUp", "End", "Home"].map(after)).toEqual([1, 0, last, 0])
})
