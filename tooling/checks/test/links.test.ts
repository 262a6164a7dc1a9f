import { assert, describe, it } from "vitest"

import { links } from "../src/links.ts"
import { plant } from "./plant.ts"

const said = (files: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  links(plant(files)).findings.map(({ where, what }) => `${where}: ${what}`)

describe("links", () => {
  it("catches a link and a picture that lead nowhere", () => {
    const found = said({ "README.md": "[a](docs/no.md) ![b](no.png)\n\n[c]: ./gone.md\n" })
    assert.deepStrictEqual(found, [
      "README.md: leads nowhere: docs/no.md",
      "README.md: leads nowhere: no.png",
      "README.md: leads nowhere: ./gone.md"
    ])
  })

  it("takes what exists, addresses of the web, and what stands in code", () => {
    const page =
      '# 安装 Set up!\n[a](docs/a.md#两个-two) <a href="#安装-set-up">b</a> [c](https://example.org/x)\n'
    const code = "```\n[d](nowhere.md)\n```\n`[e](nowhere.md)`\n"
    assert.deepStrictEqual(said({ "README.md": page + code, "docs/a.md": "## 两个 Two\n" }), [])
  })

  it("catches a heading that is not there", () => {
    const found = said({ "README.md": "[a](docs/a.md#three)\n", "docs/a.md": "## Two\n" })
    assert.deepStrictEqual(found, ["README.md: leads nowhere: docs/a.md#three"])
  })

  it("reads the handbook, too: its pictures and the chapters it points to", () => {
    const page = "# 手册\n\n## 看排名、发布排名\n\n![图](images/no.webp) [节](b.md#看排名)\n"
    const other = "# 乙\n\n[节](a.md#看排名发布排名)\n"
    const found = said({ "docs/handbook/a.md": page, "docs/handbook/b.md": other })
    assert.deepStrictEqual(found, [
      "docs/handbook/a.md: leads nowhere: images/no.webp",
      "docs/handbook/a.md: leads nowhere: b.md#看排名"
    ])
  })

  it("catches a path in code that does not exist, not a pattern or what is built", () => {
    const text =
      "`packages/domain/src/Day.ts` `packages/<name>/src` `apps/cli/dist/aiwei.js` `apps/gone`\n"
    assert.deepStrictEqual(said({ "README.md": text }), [
      "README.md: names what does not exist: apps/gone"
    ])
  })

  it("holds a rule and its file to each other", () => {
    const file = "packages/domain/src/ranked.ts"
    const page = "docs/rules/ranking.md"
    const naming = { [file]: `// See ${page}\n` }
    assert.deepStrictEqual(said({ ...naming, [page]: `In \`${file}\`.\n` }), [])
    assert.deepStrictEqual(said(naming), [`${file}: names a page that is missing: ${page}`])
    assert.deepStrictEqual(said({ ...naming, [page]: "Nothing.\n" }), [
      `${page}: does not name the file that follows it: ${file}`,
      `${page}: no file that this rule names says so in turn`
    ])
    assert.deepStrictEqual(said({ [file]: "// silent\n", [page]: `In \`${file}\`.\n` }), [
      `${page}: no file that this rule names says so in turn`
    ])
  })
})
