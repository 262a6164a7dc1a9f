/** An explanation says its sum, opens to records, photos and cells, and can be read by everybody. */
import { cleanup, render, screen } from "@solidjs/testing-library"
import axe from "axe-core"
import { afterEach, expect, test } from "vitest"

import { Explanation } from "../../src/explanation/Explanation.tsx"
import { EmptyState } from "../../src/states/EmptyState.tsx"
import { Refreshing } from "../../src/states/Refreshing.tsx"

afterEach(cleanup)

test("the sum, the parts with their own parts, the cell with its way there, the photo with its words", async () => {
  render(() => (
    <Explanation
      label="户数"
      terms={[
        { label: "静园家园", value: "472" },
        { sign: "＋", label: "书香小区", value: "254" }
      ]}
      result={{ value: "726", unit: "户" }}
      parts={[
        {
          id: "1",
          label: "静园家园",
          amount: "472",
          parts: [
            {
              id: "1.3",
              label: "3号楼",
              amount: "78",
              note: "缺包户干部",
              doubt: true,
              href: "/buildings?building=3",
              source: { sheet: "楼院", cell: "F12", file: "底册.xlsx", href: "/import/1?cell=F12" },
              photo: { src: "/p.jpg", text: "3 号楼门前" }
            }
          ]
        },
        { id: "2", label: "书香小区", amount: "254" }
      ]}
      check={{ right: true, text: "各项相加与总数一致" }}
    />
  ))
  expect(document.querySelector(".explained-sum")?.textContent).toBe(
    "静园家园472＋书香小区254＝726 户"
  )
  const open = () =>
    screen.getAllByRole("button").map((button) => button.getAttribute("aria-expanded"))
  expect(open()).toEqual(["true", "false"])
  screen.getByRole("button", { name: "3号楼" }).click()
  expect(open()).toEqual(["true", "true"])
  expect(screen.getByText("楼院!F12").closest("a")?.getAttribute("href")).toBe("/import/1?cell=F12")
  expect(screen.getByRole("link", { name: "3号楼" }).getAttribute("href")).toBe(
    "/buildings?building=3"
  )
  expect(document.querySelector("img")?.alt).toBe("3 号楼门前")
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } }
  })
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
})

test("an empty page leads on; the mark of refreshing waits a moment before it shows", async () => {
  render(() => (
    <>
      <EmptyState title="还没有人员" text="导入底册后会列在这里">
        <a href="/import">导入底册</a>
      </EmptyState>
      <Refreshing on label="正在更新" />
    </>
  ))
  expect(screen.getByRole("link", { name: "导入底册" })).toBeTruthy()
  expect(screen.getByRole("status").textContent).toBe("")
  expect(await screen.findByText("正在更新")).toBeTruthy()
})
