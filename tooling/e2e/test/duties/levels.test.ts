/** Levels and networks with the keyboard alone: what is complete, the way to what is missing, one more level; and its paper. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { sampleServer } from "../../src/servers/sampleServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session

beforeAll(async () => {
  session = await openSession(sampleServer)
  session.page.setDefaultTimeout(20_000)
}, 240_000)

afterAll(async () => {
  await session?.end()
})

const press = async (...keys: ReadonlyArray<string>) => {
  for (const key of keys) await session.page.keyboard.press(key)
}
const open = async () => {
  const { page, server } = session
  await page.goto(`${server.url}/levels`)
  await page.locator(".levels-cell").first().waitFor()
}

describe("levels and networks, with the keyboard alone", () => {
  it("tells how complete each network is, and leads to what is missing", async () => {
    const { page } = session
    await open()
    const cell = page.getByRole("link", { name: /12 \/ 12\s*主要责任，社区\s*齐全/u })
    await cell.waitFor()
    const pest = page.getByRole("link", { name: /0 \/ 12\s*病媒生物防制，社区\s*缺 12/u })
    await pest.focus()
    await press("Enter")
    await page.waitForURL(/\/gaps\?duty=pest&level=community/u)
    await page.locator(".gap-total", { hasText: "12 个缺口" }).waitFor()
  })

  it("adds a level of the office's own, and keeps what was typed when it is refused", async () => {
    const { page } = session
    await open()
    await page.getByRole("button", { name: "新增层级" }).focus()
    await press("Enter")
    const dialog = page.getByRole("dialog")
    const type = async (label: string, text: string) => {
      await dialog.getByLabel(label).focus()
      await press("Control+A")
      await page.keyboard.type(text)
    }
    await type("中文名称", "微网格")
    await type("英文名称", "micro grid")
    await type("代号", "Grid 1")
    await type("位次", "85")
    await press("Enter")
    await dialog.getByText("代号要以小写字母开头").waitFor()
    await type("代号", "community")
    await press("Enter")
    await dialog.getByRole("alert").waitFor()
    assert.strictEqual(await dialog.getByLabel("中文名称").inputValue(), "微网格")
    await type("代号", "microGrid")
    await press("Enter")
    await dialog.waitFor({ state: "detached" })
    await page.getByRole("row", { name: /微网格 micro grid microGrid 85 行政 本单位/u }).waitFor()
  })

  it("is easy to use in a hand and on a desk, and nothing of it is lost on paper", async () => {
    const { page } = session
    for (const [name, width] of [
      ["phone", 390],
      ["desk", 1440]
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme })
        await open()
        assert.deepStrictEqual(await faultsOf(page), [], `${name} ${theme}`)
        await shot(page, `levels-${name}-${theme}`)
      }
    }
    await page.emulateMedia({ media: "print", colorScheme: "light" })
    const hidden = page.locator(".page-acts")
    assert.isFalse(await hidden.isVisible())
    assert.isTrue(await page.locator(".levels-table").first().isVisible())
  })
})
