/** Gaps closed with the keyboard alone: by one press, by a name in the row, several at once; and taken back. */
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
const rows = () => session.page.locator(".grid-body [role=row]")
const row = (text: string) => rows().filter({ hasText: text })
const total = (count: number) => session.page.locator(".gap-total", { hasText: `${count} 个缺口` })

const open = async (search = "") => {
  const { page, server } = session
  await page.goto(`${server.url}/gaps${search}`)
  await page.locator("[role=gridcell]").first().waitFor()
}

const undo = async () => {
  await session.page.getByRole("button", { name: "撤销", exact: true }).last().focus()
  await press("Enter")
}

describe("the gap board, with the keyboard alone", () => {
  it("lists the two misspelt names and the leaver, each with its reason", async () => {
    const { page } = session
    await open()
    await total(3).waitFor()
    await row("写的是“刘虹”，花名册上没有这个人").waitFor()
    await row("写的是“赵起”，花名册上没有这个人").waitFor()
    await row("韩雨桐 2026-02-01 离岗").waitFor()
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme })
      await shot(page, `gaps-${theme}`)
      assert.deepStrictEqual(await faultsOf(page), [], theme)
    }
    await page.emulateMedia({ colorScheme: "light" })
  })

  it("corrects a misspelt name by one press; the row is gone, and comes back when it is taken back", async () => {
    const { page } = session
    await row("刘虹").locator("[data-at$=':3']").focus()
    await press("Enter")
    await page.getByText("已由 刘红 负责").waitFor()
    await total(2).waitFor()
    assert.strictEqual(await row("刘虹").count(), 0)
    await undo()
    await total(3).waitFor()
    await row("刘虹").waitFor()
  })

  it("takes a name right in the row, refuses one that nobody bears, and keeps what was typed", async () => {
    const { page } = session
    await row("韩雨桐").locator("[data-at$=':4']").focus()
    await press("Enter")
    await page.keyboard.type("无此人", { delay: 40 })
    await press("Enter")
    await page.locator("[aria-invalid=true]").first().waitFor()
    await press("Enter", "Control+A")
    await page.keyboard.type("刘红", { delay: 40 })
    await page.getByRole("option", { name: "刘红" }).first().waitFor()
    await press("Enter")
    await page.getByText("已由 刘红 负责").first().waitFor()
    await total(2).waitFor()
    await undo()
    await row("韩雨桐 2026-02-01 离岗").waitFor()
  })

  it("narrows by a count, and names a post for several places at once", async () => {
    const { page } = session
    await open("?duty=cleaning")
    const zone = page.getByRole("group", { name: "责任区" })
    const first = zone.getByRole("button").first()
    const count = Number(await first.locator("b").innerText())
    await first.focus()
    await press("Enter")
    await page.getByText(`共 ${count} 行`).waitFor()
    await page.locator("[data-at='0:0']").focus()
    await press("Control+a")
    await page.getByRole("button", { name: "指定负责人" }).focus()
    await press("Enter")
    const dialog = page.getByRole("dialog", { name: `为 ${count} 处指定负责人` })
    await dialog.getByRole("radio", { name: "人员" }).focus()
    await press("ArrowRight")
    await dialog.getByRole("combobox", { name: "哪个单位" }).focus()
    await page.keyboard.type("hqlsq", { delay: 60 })
    await dialog.getByRole("option", { name: /红旗路社区/ }).waitFor()
    await press("ArrowDown", "Enter")
    await shot(page, "gaps-give")
    assert.deepStrictEqual(await faultsOf(page), [])
    await dialog.getByRole("button", { name: "指定", exact: true }).focus()
    await press("Enter")
    await page.getByText(`${count} 处已由 红旗路社区 主要负责人 负责`).waitFor()
    await total(42 - count).waitFor()
    await undo()
    await total(42).waitFor()
  })

  it("goes with one as a file, narrowed as it is shown, and is read in a hand", async () => {
    const { page, server } = session
    const query = encodeURIComponent(JSON.stringify({ reason: "left" }))
    const file = await page.request.get(`${server.url}/export/gaps?format=csv&query=${query}`)
    const lines = (await file.text()).trim().split("\n")
    assert.strictEqual(lines.length, 2)
    assert.include(lines[1] ?? "", "静园家园")
    assert.include(lines[1] ?? "", ",楼栋,")
    await page.setViewportSize({ width: 390, height: 844 })
    await open()
    await row("韩雨桐").waitFor()
    await shot(page, "gaps-390")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
