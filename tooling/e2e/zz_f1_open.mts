import { existsSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { openBrowser, openPage } from "./src/chromium.ts"
export const info = JSON.parse(readFileSync("/tmp/f1/server.json", "utf8"))
const dist = "/tmp/f1/dist"
const types: Record<string,string> = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".woff2": "font/woff2", ".svg": "image/svg+xml" }
export const opened = async (look: object) => {
  const browser = await openBrowser()
  const page = await openPage(browser, look)
  await page.route("**/*", async (route) => {
    const req = route.request(); const url = new URL(req.url())
    if (url.pathname.startsWith("/assets/")) {
      const file = join(dist, url.pathname)
      if (existsSync(file)) return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? "application/octet-stream" })
    }
    if (req.resourceType() === "document" && !url.pathname.startsWith("/export")) return route.fulfill({ body: readFileSync(join(dist, "index.html")), contentType: "text/html" })
    return route.continue()
  })
  const errors: string[] = []
  page.on("console", (m) => { if (m.type() === "error" || m.type()==="warning") errors.push(m.text()) })
  page.on("pageerror", (e) => errors.push(String(e)))
  await page.goto(info.url + "/")
  await page.getByLabel("账号").fill(info.account.name)
  await page.getByLabel("密码", { exact: true }).fill(info.account.password)
  await page.getByRole("button", { name: "登录" }).click()
  await page.waitForTimeout(1200)
  return { browser, page, errors }
}
