/** An outside organisation with its contact, a training and the warning before it, by keyboard alone. */
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
const write = async (name: string, text: string) => {
  await session.page.getByRole("textbox", { name }).focus()
  await session.page.keyboard.type(text)
}
const pick = async (name: string, text: string) => {
  await session.page.getByRole("combobox", { name }).last().focus()
  await session.page.keyboard.type(text, { delay: 60 })
  await session.page
    .getByRole("option", { name: new RegExp(text) })
    .first()
    .waitFor()
  await press("ArrowDown", "Enter")
}
const look = async (name: string) => {
  const { page } = session
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme })
    await shot(page, `${name}-${theme}`)
    assert.deepStrictEqual(await faultsOf(page), [], theme)
  }
  await page.emulateMedia({ colorScheme: "light" })
}

describe("organisations and trainings, with the keyboard alone", () => {
  it("adds an organisation together with somebody new, who is on the staff list then", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/organisations`)
    await page.getByRole("heading", { name: "还没有外部单位" }).waitFor()
    await page.getByRole("button", { name: "新增外部单位" }).focus()
    await press("Enter")
    await write("名称", "安居物业")
    await press("Enter")
    await page.getByText("请填写外部人员的姓名").waitFor()
    await write("姓名", "周经理")
    await look("organisation-new")
    await press("Enter")
    await page.getByText("安居物业 已登记").waitFor()
    await page.locator("[role=gridcell]", { hasText: "周经理" }).waitFor()
    await page.locator("[data-at='0:0']").focus()
    await press("Enter")
    await page.locator(".side-panel h2", { hasText: "安居物业" }).waitFor()
    await look("organisation")
    await page.goto(`${server.url}/people?q=周经理`)
    await page.locator("[role=gridcell]", { hasText: "安居物业" }).first().waitFor()
  })

  it("warns of technical work for whoever was never trained, until a training is written down", async () => {
    const { page, server } = session
    const give = async () => {
      await page.goto(`${server.url}/gaps?duty=bait-station`)
      await page.locator("[data-at='0:0']").focus()
      await press("Space")
      await page.getByRole("button", { name: "指定负责人" }).focus()
      await press("Enter")
      await pick("姓名", "周经理")
    }
    await give()
    await page.getByText(/是技术工作，周经理 还没有这方面的培训记录/).waitFor()
    await shot(page, "give-untrained")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.goto(`${server.url}/trainings?new=1`)
    await pick("姓名", "周经理")
    const duty = page.getByRole("combobox", { name: "职责" })
    await duty.focus()
    await duty.selectOption("bait-station")
    await look("training-new")
    await page.getByRole("button", { name: "登记", exact: true }).focus()
    await press("Enter")
    await page.getByText(/周经理 的“.+”培训已登记/).waitFor()
    await page.locator("[role=gridcell]", { hasText: "周经理" }).waitFor()
    await give()
    await page.waitForLoadState("networkidle")
    assert.strictEqual(await page.getByText(/还没有这方面的培训记录/).count(), 0)
  })

  it("shows registers and trainings on the card, and puts somebody on a register", async () => {
    const { page, server } = session
    await page.goto(`${server.url}/people?q=周经理`)
    await page.locator("[data-at='0:0']").focus()
    await press("Enter")
    await page.locator(".person-lists", { hasText: "安居物业" }).waitFor()
    await page.getByRole("button", { name: "登记到名册" }).focus()
    await press("Enter")
    const dialog = page.getByRole("dialog", { name: "把 周经理 登记到名册" })
    await dialog.getByRole("combobox", { name: "哪本名册" }).selectOption("volunteer")
    assert.deepStrictEqual(await faultsOf(page), [])
    await dialog.getByRole("button", { name: "登记", exact: true }).focus()
    await press("Enter")
    await page.locator(".person-lists li", { hasText: "志愿者" }).waitFor()
    await look("person-lists")
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}/organisations`)
    await page.locator("[role=gridcell]").first().waitFor()
    await shot(page, "organisations-390")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
