/**
 * An installation from its first minute, as its people do it: the founder founds, the security administrator
 * grants, who was granted a role sees that branch and no other, and the trail tells all of it.
 */
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { openBrowser, openPage } from "../../src/chromium.ts"
import { sampleFiles, signInAs } from "../../src/office.ts"
import { complaintsOf } from "../../src/quiet.ts"
import { type FreshServer, untouchedServer } from "../../src/servers/freshServer.ts"
import type { Account } from "../../src/servers/prepareAccount.ts"
import { faultsOf } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let server: FreshServer
let browser: Browser
const complaints: Array<ReadonlyArray<string>> = []

beforeAll(async () => {
  ;[server, browser] = await Promise.all([untouchedServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const people = {
  system: { name: "sysadmin", password: "three tall poplars" },
  security: { name: "secadmin", password: "a gate that squeaks" },
  audit: { name: "auditor", password: "ink on every page" },
  office: { name: "office", password: "brooms before breakfast" }
} as const
const head = { name: "wangjiang", password: "river view community" }

const opened = async (): Promise<Page> => {
  const page = await openPage(browser, { width: 1440, height: 900 })
  page.setDefaultTimeout(15_000)
  complaints.push(complaintsOf(page))
  return page
}

/** Whoever was given a password by somebody else chooses one of their own, once. */
const own = (password: string) => `${password}, now mine`
const settled = new Set<string>()

const signIn = async (page: Page, { name, password }: Account): Promise<void> => {
  await page.goto(`${server.url}/`)
  await page.getByLabel("账号").fill(name)
  const known = settled.has(name) ? own(password) : password
  await page.getByLabel("密码", { exact: true }).fill(known)
  await page.getByRole("button", { name: "登录" }).click()
  if (!settled.has(name)) {
    await page.getByRole("heading", { name: "先换成自己的密码" }).waitFor()
    await page.locator("input[name=current]").fill(password)
    await page.locator("input[name=next]").fill(own(password))
    await page.locator("input[name=repeat]").fill(own(password))
    await page.getByRole("button", { name: "修改密码" }).click()
    settled.add(name)
  }
  await page.locator(".side").waitFor()
}

const as = async (who: keyof typeof people): Promise<Page> => {
  const page = await opened()
  await signIn(page, people[who])
  return page
}

const links = (page: Page) => page.locator(".side a[href^='/']").allTextContents()

describe("the first run", () => {
  it("founds the administrators in one press, and retires the first account", async () => {
    const page = await opened()
    const founder = await server.account()
    await signInAs(page, server, founder)
    await page.getByRole("heading", { name: "建立管理员" }).waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/founding")
    await page.getByRole("button", { name: /^建立，并停用/ }).click()
    await page.getByText("请填写密码").first().waitFor()
    assert.deepStrictEqual(await faultsOf(page), [])
    for (const [part, { name, password }] of Object.entries(people)) {
      await page.locator(`input[name=${part}-name]`).fill(name)
      await page.locator(`input[name=${part}-password]`).fill(password)
    }
    await shot(page, "founding")
    await page.getByRole("button", { name: /^建立，并停用/ }).click()
    await page.getByText("首次使用的账号已停用").waitFor()
    assert.match(page.url(), /\/sign-in/)
    await page.getByLabel("账号").fill(founder.name)
    await page.getByLabel("密码", { exact: true }).fill(founder.password)
    await page.getByRole("button", { name: "登录" }).click()
    await page.getByText(/账号或密码不对/).waitFor()
    await page.context().close()
  })

  it("lets the office bring in its tables with the account of the office", async () => {
    const page = await as("office")
    await page.goto(`${server.url}/import`)
    const files = sampleFiles("代码表", "花名册", "楼院", "评分")
    await page.locator('input[data-pick="files"]').setInputFiles([...files])
    await page.getByRole("button", { name: /^写入/ }).click({ timeout: 60_000 })
    await page.getByText(/已写入：新增/).waitFor({ timeout: 60_000 })
    assert.notInclude((await links(page)).join(" "), "账号")
    await page.goto(`${server.url}/accounts`)
    await page.getByText("您的账号看不到这一页").waitFor()
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.context().close()
  })
})

describe("an account, from nothing to its own community", () => {
  it("is made by the system administrator, without any right", async () => {
    const page = await as("system")
    await page.getByRole("gridcell").first().waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/accounts")
    assert.deepStrictEqual(await links(page), ["账号", "备份", "个人信息", "对外推送"])
    await page.getByRole("button", { name: "新建账号" }).click()
    await page.locator("input[name=account-name]").fill(head.name)
    await page.locator("input[name=account-display]").fill("望江社区主任")
    await page.locator("input[name=new-password]").fill(head.password)
    await page.getByRole("button", { name: "建立账号" }).click()
    await page.getByText("账号还不能做任何事").waitFor()
    await shot(page, "accounts-new")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.context().close()
  })

  it("is granted its community by the security administrator, and no second administration", async () => {
    const page = await as("security")
    await page.getByRole("gridcell").first().waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/rights")
    await page.getByRole("link", { name: /望江社区主任/ }).click()
    await page.getByLabel("角色").last().selectOption("communityHead")
    await page.getByRole("combobox", { name: "单位" }).fill("望江社区")
    await page.getByRole("combobox", { name: "单位" }).press("Tab")
    await page.getByText(/“望江社区”及其全部下级可以/).waitFor()
    await shot(page, "rights-grant")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.locator(".grant-form").getByRole("button", { name: "授权" }).click()
    await page.getByText("已给“望江社区主任”授权").waitFor()
    await page.getByLabel("角色").last().selectOption("auditAdmin")
    await page.locator(".grant-form").getByRole("button", { name: "授权" }).click()
    await page.getByText(/按三员分立/).waitFor()
    await page.context().close()
  })

  it("chooses a password of its own, and sees its own community and nothing beside it", async () => {
    const page = await opened()
    await page.goto(`${server.url}/`)
    await page.getByLabel("账号").fill(head.name)
    await page.getByLabel("密码", { exact: true }).fill(head.password)
    await page.getByRole("button", { name: "登录" }).click()
    await page.getByRole("heading", { name: "先换成自己的密码" }).waitFor()
    await shot(page, "owed-password")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "退出" }).click()
    // Who leaves the page before has not signed out.
    await page.getByLabel("账号").waitFor()
    await signIn(page, head)
    await page.goto(`${server.url}/buildings`)
    await page.getByRole("gridcell").first().waitFor()
    const text = (await page.locator("#page").textContent()) ?? ""
    assert.include(text, "望江社区")
    assert.notInclude(text, "建设新村社区")
    await shot(page, "own-branch")
    await page.context().close()
  })
})

describe("afterwards", () => {
  it("the trail tells who did it, hangs together, and shows before beside after", async () => {
    const page = await as("audit")
    await page.getByRole("gridcell").first().waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/audit")
    assert.deepStrictEqual(await links(page), ["审计记录"])
    await page.getByRole("combobox", { name: "做了什么" }).selectOption("grants.add")
    await page.getByText("secadmin").first().waitFor()
    await page.locator('[data-at="0:0"] a').click()
    await page.locator(".audit-compare td").first().waitFor()
    await shot(page, "audit-line")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "核验全部" }).click()
    await page.getByText(/条记录首尾相接/).waitFor()
    await page.context().close()
  })

  it("a backup is made from the page, in the tray, and told with its proof", async () => {
    const page = await as("system")
    await page.goto(`${server.url}/backups`)
    await page.getByText("还没有验证过的备份").first().waitFor()
    await page.getByRole("button", { name: "现在备份" }).click()
    await page.locator(".backup-table .tag-ok").first().waitFor({ timeout: 60_000 })
    await page
      .getByRole("button", { name: /^怎样恢复/ })
      .first()
      .click()
    await page.getByText(/backup restore aiwei-/).waitFor()
    await shot(page, "backups-made")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.context().close()
  })

  it("has made no page complain", () => {
    const all = complaints.flat().filter((line) => !/40[0139]|42[29]/.test(line))
    assert.deepStrictEqual(all, [])
  })
})
