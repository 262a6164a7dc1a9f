import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

import { hardToUse } from "../src/axe.ts"
import { openBrowser, openPage } from "../src/chromium.ts"

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The web font that our pages bring along; its package cuts it into many files by character. */
const fontPackage = dirname(
  createRequire(import.meta.url).resolve("@fontsource-variable/noto-sans-sc/package.json")
)
const sliceWith = (character: string): string => {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(fontPackage, "unicode.json"), "utf8")
  )
  const code = character.codePointAt(0) ?? 0
  const holds = (range: string) => {
    const [from = "", to = from] = range.replace("U+", "").split("-")
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16)
  }
  const [name = ""] = Object.entries(ranges).find(([, all]) => all.split(",").some(holds)) ?? []
  const file = `noto-sans-sc-${name.replace(/[[\]]/g, "")}-wght-normal.woff2`
  return readFileSync(join(fontPackage, "files", file)).toString("base64")
}

const faceFor = (character: string) =>
  `@font-face { font-family: F${character}; src: url(data:font/woff2;base64,${sliceWith(character)}) }`

const address = (html: string) => `data:text/html;charset=utf-8,${encodeURIComponent(html)}`
const htmlOf = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>爱卫</title><style>${head}</style></head><body>${body}</body></html>`

/** How many of the pixels of a character drawn in its font are dark, and where they are. */
const drawn = (character: string) => `
  (async () => {
    await document.fonts.load("60px F${character}", "${character}")
    const canvas = Object.assign(document.createElement("canvas"), { width: 80, height: 80 })
    const context = canvas.getContext("2d")
    context.font = "60px F${character}"
    context.fillText("${character}", 10, 65)
    return context.getImageData(0, 0, 80, 80).data.filter((_, i) => i % 4 === 3).join()
  })()`

/** A site of its own that says nothing about who may read it. */
const answering = async () => {
  const server = createServer((_, answer) => answer.end("secret")).listen(0, "127.0.0.1")
  await once(server, "listening")
  const port = JSON.stringify(server.address()).match(/"port":(\d+)/)?.[1]
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

describe("Chromium", () => {
  it("starts here and shows a page with its text", async () => {
    const page = await openPage(browser)
    await page.goto(address(htmlOf("", "<main><h1>爱国卫生运动</h1></main>")))
    assert.strictEqual(await page.textContent("h1"), "爱国卫生运动")
    assert.isAbove((await page.screenshot()).length, 1000)
    assert.strictEqual(await page.evaluate("navigator.language"), "zh-CN")
    await page.close()
  })

  it("draws Chinese with the font that the page brings along, not as boxes", async () => {
    const page = await openPage(browser)
    const faces = ["爱", "卫"].map(faceFor).join("\n")
    await page.goto(address(htmlOf(faces, "<p>爱卫</p>")))
    const [love, guard] = await Promise.all([
      page.evaluate<string>(drawn("爱")),
      page.evaluate<string>(drawn("卫"))
    ])
    // Without the font both would be the same empty box.
    assert.notStrictEqual(love, guard)
    assert.isAbove(love.split(",").filter((alpha) => Number(alpha) > 128).length, 300)
    await page.close()
  })

  it("keeps a page from reading another origin, as every user's browser does", async () => {
    const [own, other] = await Promise.all([answering(), answering()])
    const page = await openPage(browser)
    await page.goto(own.url)
    const read = (url: string) =>
      page.evaluate<string>(`fetch("${url}").then((it) => it.text(), () => "refused")`)
    assert.strictEqual(await read(own.url), "secret")
    assert.strictEqual(await read(other.url), "refused")
    await page.close()
    own.close()
    other.close()
  })

  it("survives a page that is closed while others stay open", async () => {
    const [one, two] = await Promise.all([openPage(browser), openPage(browser, { dark: true })])
    await one.close()
    await two.goto(address(htmlOf("", "<p>还在</p>")))
    assert.strictEqual(await two.textContent("p"), "还在")
    assert.isTrue(await two.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
    await two.close()
  })
})

describe("hardToUse", () => {
  it("finds a picture without words and a field without a name, and nothing in a good page", async () => {
    const page = await openPage(browser)
    await page.goto(address(htmlOf("", '<main><img src="x.png"><input></main>')))
    const found = (await hardToUse(page)).map((line) => line.split(":")[0])
    assert.includeMembers(found, ["image-alt", "label"])
    await page.goto(address(htmlOf("", "<main><h1>好</h1><label>名 <input></label></main>")))
    assert.deepStrictEqual(await hardToUse(page), [])
    await page.close()
  })
})
