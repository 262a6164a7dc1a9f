/** Somebody leaves, by keyboard alone: from the record to the sheet that is signed on paper. */
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { themes } from "../../src/looks.ts"
import { pdfOf, sizeOf } from "../../src/onPaper.ts"
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
const zones = () => session.page.getByRole("region", { name: /责任区/ })

describe("a handover, with the keyboard alone", () => {
  it("lists everything that a leader of a zone holds, with a successor for each", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/handover`)
    await page.getByRole("heading", { name: "还没有交接记录" }).waitFor()
    await page.getByRole("link", { name: "办理交接" }).focus()
    await press("Enter")
    await page.getByRole("combobox", { name: "谁移交" }).focus()
    await page.keyboard.type("沈鹏", { delay: 60 })
    await page.getByRole("option", { name: /沈鹏/ }).waitFor()
    await press("ArrowDown", "Enter")
    await page.getByText(/沈鹏 名下共 \d+ 项/).waitFor()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `handover-new-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("gives a thing to somebody else by name, and says what stays open", async () => {
    const { page } = session
    const choice = zones().getByRole("combobox").last()
    await choice.selectOption({ label: "暂时空着" })
    await page.getByText(/空着的 1 项，交接后没有人负责/).waitFor()
    await choice.focus()
    await choice.selectOption({ label: "选其他人…" })
    const dialog = page.getByRole("dialog", { name: /谁接手/ })
    await dialog.getByRole("combobox", { name: "接手人姓名" }).focus()
    await page.keyboard.type("何永康", { delay: 60 })
    await dialog.getByRole("option", { name: /何永康/ }).waitFor()
    await press("ArrowDown", "Enter")
    assert.deepStrictEqual(await faultsOf(page), [])
    await dialog.getByRole("button", { name: "由此人接手" }).focus()
    await press("Enter")
    await choice.locator("option:checked", { hasText: /^何永康$/u }).waitFor({ state: "attached" })
  })

  it("makes the handover, and the sheet is one of paper with lines to sign on", async () => {
    const { page, server } = session
    await page.getByRole("button", { name: "完成 沈鹏 的交接" }).focus()
    await press("Enter")
    await page
      .getByRole("heading", { name: /工作交接清单$/ })
      .first()
      .waitFor()
    await page.locator(".handover-sheet tbody tr", { hasText: "何永康" }).first().waitFor()
    assert.deepStrictEqual(await faultsOf(page), [])
    await shot(page, "handover-sheet")
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await page.emulateMedia({ media: "print" })
    await shot(page, "print-handover-sheet")
    for (const text of ["移交人", "接收人", "监交人"]) {
      assert.isAbove(await page.locator(".handover-signs:visible", { hasText: text }).count(), 0)
    }
    assert.strictEqual(await page.locator("button:visible").count(), 0)
    assert.deepStrictEqual(sizeOf(await pdfOf(page)), [210, 297])
    await page.emulateMedia({ media: "screen" })
    await page.goto(`${server.url}/handover`)
    await page.locator("[role=gridcell]", { hasText: "沈鹏" }).waitFor()
  })

  it("is read and made in a hand", async () => {
    const { page, server } = session
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}/handover/new`)
    await page.getByRole("combobox", { name: "谁移交" }).fill("何永康")
    await page.getByRole("option", { name: /何永康/ }).click()
    await page.locator(".handover-table tbody tr").first().waitFor()
    await shot(page, "handover-390")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
