/** Rule documents with the keyboard alone: kept with their file, revised, named by a scheme, and that taken back. */
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

const panel = () => session.page.locator(".side-panel")
const button = async (name: string, within = session.page.locator("body")) => {
  await within.getByRole("button", { name, exact: true }).first().focus()
  await session.page.keyboard.press("Enter")
}
const title = "考核实施细则"

describe("rule documents, with the keyboard alone", () => {
  it("are kept with their file and from their day", async () => {
    const { page, server, file } = session
    await page.goto(`${server.url}/rules`)
    await page.getByText("还没有制度文件").waitFor()
    await button("新增文件")
    await panel().getByRole("textbox", { name: "标题" }).fill(title)
    await panel().getByRole("textbox", { name: "从哪天起生效" }).fill("2026-01-01")
    await panel().getByLabel("原文").setInputFiles(file("细则.txt", "第一条"))
    await button("保存", panel())
    await panel().getByRole("heading", { name: title }).waitFor()
    const download = page.waitForEvent("download")
    await button("下载原文", panel())
    assert.strictEqual((await download).suggestedFilename(), "细则.txt")
  })

  it("are revised: the version before ends where the next one begins", async () => {
    const { page } = session
    await button("修订新版", panel())
    await panel().getByRole("textbox", { name: "从哪天起生效" }).fill("2026-03-01")
    await button("保存", panel())
    await panel().getByText("2026-01-01 至 2026-03-01 之前").waitFor()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `rules-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("are named by a scheme, which can be taken back", async () => {
    const { page } = session
    await button("指明方案", panel())
    await page.getByRole("dialog").getByRole("combobox", { name: "考核方案" }).waitFor()
    await button("指明", page.getByRole("dialog"))
    await panel().locator(".rule-versions a").first().waitFor()
    await button("撤销")
    await panel().getByText("还没有考核方案指明用这一版").waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await shot(page, "rules-390")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
