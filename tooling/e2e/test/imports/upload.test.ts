/**
 * Files on their way in: a real folder dropped from outside the browser, one that is too large, and a
 * folder that somebody thinks better of.
 */
import { mkdirSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"

import type { Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { sampleFiles } from "../../src/office.ts"
import { projectRoot } from "../../src/servers/aiwei.ts"
import { type FreshServer, freshServer } from "../../src/servers/freshServer.ts"
import { faultsOf, openSession, type Session } from "../../src/session.ts"
import { shot } from "../../src/shot.ts"

let session: Session | undefined
let server: FreshServer
let page: Page
let folder: string
let file: Session["file"]

beforeAll(async () => {
  session = await openSession(freshServer)
  ;({ server, page, folder, file } = session)
})

afterAll(() => session?.end())

/** What the desktop does when somebody drags from a window of files: Chromium walks real folders. */
const drop = async (paths: ReadonlyArray<string>) => {
  const box = await page.locator(".dropzone").boundingBox()
  if (box === null) throw new Error("there is nowhere to drop")
  const devtools = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 3, y: box.y + box.height / 3 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, ...at, data })
    if (type === "dragOver") await shot(page, "upload-over")
  }
  await devtools.detach()
}

describe("files on their way in", () => {
  it("says what is wrong with the one that is too large, and goes on with the rest", async () => {
    const large = file("全年照片.xlsx", "")
    truncateSync(large, 101_000_000)
    await page.goto(`${server.url}/import`)
    await drop([large, ...sampleFiles("代码表")])
    await page.getByText("1 个文件没有上传成功").waitFor({ timeout: 60_000 })
    await page
      .getByText(/文件超过 100 MB/)
      .first()
      .waitFor()
    await shot(page, "upload-too-large")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.getByRole("button", { name: "继续核对其余文件" }).click()
    await page.locator(".grid-sheet td").first().waitFor()
    assert.strictEqual(await page.getByRole("button", { name: /代码表/ }).count(), 1)
  })

  it("lets a folder of hundreds go when it is stopped: nothing of it is written", async () => {
    const many = join(folder, "many")
    mkdirSync(many)
    for (let at = 0; at < 400; at += 1)
      writeFileSync(join(many, `巡查${at}.csv`), `日期,第${at}份\n`)
    await page.goto(`${server.url}/import`)
    await drop([many])
    await page
      .getByText(/正在上传，\d+ \/ 400 个文件/)
      .first()
      .waitFor()
    await shot(page, "upload-moving")
    await page.getByRole("button", { name: "停止上传" }).click()
    await page.getByText("已停止，没有写入任何数据。").waitFor()
    await page.getByText("已放弃").first().waitFor()
    await shot(page, "upload-stopped")
    assert.deepStrictEqual(await faultsOf(page), [])
  })

  it("takes a real folder with folders in it, and tells of every file", async () => {
    await page.goto(`${server.url}/import`)
    await drop([join(projectRoot, "fixtures", "office-a")])
    await page.getByRole("button", { name: /^写入/ }).waitFor({ timeout: 90_000 })
    await page.locator(".grid-sheet td").first().waitFor()
    const files = await page.locator(".file-line").count()
    assert.isAtLeast(files, 20)
    // Those inside the folder keep the folder's name: two of one name can be told apart.
    assert.isAtLeast(await page.locator(".file-name", { hasText: "wrong/" }).count(), 5)
    await shot(page, "upload-folder")
    assert.deepStrictEqual(await faultsOf(page), [])
    await page.locator(".file-line[data-outcome=reject]").first().click()
    await page.locator(".report-news .notice").first().waitFor()
    await shot(page, "upload-refused")
    assert.deepStrictEqual(await faultsOf(page), [])
  })
})
