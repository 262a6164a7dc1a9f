/** The frame: landmarks with names, the page marked in the navigation, a panel that can be left. */
import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library"
import axe from "axe-core"
import { afterEach, expect, test } from "vitest"

import { Breadcrumb } from "../../src/shell/Breadcrumb.tsx"
import { PageHead } from "../../src/shell/PageHead.tsx"
import { Shell } from "../../src/shell/Shell.tsx"
import { SideNav } from "../../src/shell/SideNav.tsx"
import { SidePanel } from "../../src/shell/SidePanel.tsx"

afterEach(cleanup)

const frame = (closed: () => void, next: (() => void) | null) =>
  render(() => (
    <Shell
      skipLabel="跳到内容"
      crumbs={<Breadcrumb label="位置" crumbs={[{ text: "考核", href: "/" }, { text: "排名" }]} />}
      side={
        <SideNav
          label="主导航"
          menuLabel="菜单"
          office="滨河街道"
          groups={[
            {
              title: "考核",
              links: [
                { href: "/ranking", text: "月度排名", icon: "rank", here: true },
                { href: "/import", text: "导入", icon: "import", here: false }
              ]
            }
          ]}
          foot="赵鹏"
        />
      }
    >
      <PageHead title="三月排名" />
      <SidePanel
        label="得分说明"
        title="东街社区"
        closeLabel="关闭"
        onClose={closed}
        next={{ label: "下一个", go: next }}
      >
        说明
      </SidePanel>
    </Shell>
  ))

test("marks where the visitor is, in the navigation and in the breadcrumb", () => {
  frame(() => undefined, null)
  const here = [...document.querySelectorAll("[aria-current=page]")].map((one) => one.textContent)
  expect(here).toEqual(["月度排名", "排名"])
})

test("the panel can be left, and a way that ends is disabled", () => {
  let left = 0
  frame(() => (left += 1), null)
  fireEvent.click(screen.getByRole("button", { name: "关闭" }))
  expect(left).toBe(1)
  expect(screen.getByRole("button", { name: "下一个" }).hasAttribute("disabled")).toBe(true)
})

test("axe finds nothing in the frame", async () => {
  frame(
    () => undefined,
    () => undefined
  )
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } }
  })
  expect(violations.map((one) => one.id)).toEqual([])
})
