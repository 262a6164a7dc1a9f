import { randomBytes } from "node:crypto"
import { join } from "node:path"

import { assert, describe, it } from "vitest"

import { firstLoad, pageLoads, pageSizes } from "../src/pageSizes.ts"
import { plant } from "./plant.ts"

/** Text that gzip cannot make much shorter than three quarters. */
const weight = (bytes: number) => `export const w = "${randomBytes(bytes).toString("base64")}"\n`

const html = (...scripts: ReadonlyArray<string>) =>
  scripts.map((path) => `<script type="module" src="/assets/${path}"></script>`).join("")

const built = (app: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`apps/${app}/dist/${path}`, text])
  )
const light = { "index.html": html("a.js"), "assets/a.js": "1\n" }

describe("pageSizes", () => {
  it("counts what is imported at once, through several files, and not what comes later", () => {
    const root = plant(
      built("kiosk", {
        "index.html": html("a.js"),
        "assets/a.js": `import{x as y}from"./b.js";import("./later.js");`,
        "assets/b.js": `import"./c.js";export{z}from"./d.js"`,
        "assets/c.js": weight(10_000),
        "assets/d.js": weight(10_000),
        "assets/later.js": weight(50_000)
      })
    )
    const bytes = firstLoad(join(root, "apps/kiosk/dist"))
    assert.isAbove(bytes, 20_000)
    assert.isBelow(bytes, 22_000)
  })

  it("takes a light page and refuses a heavy one", () => {
    const errors = (kiosk: Readonly<Record<string, string>>) =>
      pageSizes(plant({ ...built("admin", light), ...built("kiosk", kiosk) }))
        .filter(({ level }) => level === "error")
        .map(({ where }) => where)
    assert.deepStrictEqual(errors(light), [])
    assert.deepStrictEqual(errors({ ...light, "assets/a.js": weight(61_000) }), ["apps/kiosk"])
  })

  it("weighs what each page adds: not what is there already, but what it shares with another", () => {
    const root = plant(
      built("admin", {
        "index.html": html("a.js"),
        "assets/a.js": `import"./b.js";p(()=>import("./one.js"));p(()=>import(\`./two.js\`))`,
        "assets/b.js": weight(20_000),
        "assets/one.js": `import"./b.js";import"./shared.js"`,
        "assets/two.js": `import"./shared.js";import("./deep.js");${weight(5000)}`,
        "assets/shared.js": weight(10_000),
        "assets/deep.js": weight(1000)
      })
    )
    const pages = pageLoads(join(root, "apps/admin/dist"))
    assert.deepStrictEqual(
      pages.map(({ name, bytes }) => [name, Math.round(bytes / 1000)]),
      [
        ["two.js", 15],
        ["one.js", 10],
        ["deep.js", 1]
      ]
    )
  })

  it("refuses a heavy page behind a light first load", () => {
    const admin = {
      "index.html": html("a.js"),
      "assets/a.js": `import("./page.js")`,
      "assets/page.js": `import"./table.js"`,
      "assets/table.js": weight(61_000)
    }
    const errors = pageSizes(plant({ ...built("admin", admin), ...built("kiosk", light) }))
      .filter(({ level }) => level === "error")
      .map(({ where }) => where)
    assert.deepStrictEqual(errors, ["apps/admin page.js"])
  })

  it("does not take a page that is not built, or that loads nothing, for a light one", () => {
    const missing = pageSizes(plant(built("admin", light))).map(
      ({ where, what }) => `${where} ${what}`
    )
    assert.deepStrictEqual(missing, ["apps/kiosk/dist is not built"])
    const empty = plant(built("kiosk", { "index.html": "<p></p>" }))
    assert.throws(() => firstLoad(join(empty, "apps/kiosk/dist")), "no script")
  })
})
