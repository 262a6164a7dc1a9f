/** Which licences may be shipped, and that every package of the tree is looked at. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

import { assert, describe, it } from "vitest"

import { isAllowed, licences } from "../src/licences.ts"
import { productionTree } from "../src/productionTree.ts"
import { projectRoot } from "../src/tree.ts"
import { plant } from "./plant.ts"

const put = (root: string, path: string, manifest: object) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(manifest))
}

/** A server that stands on `a`, which stands on `b`; `tool` is only for whoever builds. */
const house = (a: object, b: object) => {
  const root = plant(
    {},
    {
      "packages/domain/package.json": JSON.stringify({
        name: "@aiwei/domain",
        dependencies: { a: "1" },
        devDependencies: { tool: "1" }
      })
    }
  )
  put(root, "store/a/package.json", { name: "a", version: "1.0.0", dependencies: { b: "1" }, ...a })
  put(root, "store/a/node_modules/b/package.json", { name: "b", version: "2.0.0", ...b })
  put(root, "node_modules/tool/package.json", {
    name: "tool",
    version: "1.0.0",
    license: "GPL-3.0"
  })
  symlinkSync(join(root, "store/a"), join(root, "node_modules/a"), "dir")
  return root
}

const found = (a: object, b: object) =>
  licences(house(a, b)).findings.map(({ where, level }) => `${level} ${where}`)

describe("licences", () => {
  it("are found through the whole tree, and of nothing that is not shipped", () => {
    assert.deepStrictEqual(found({ license: "MIT" }, { license: "ISC" }), [])
    assert.deepStrictEqual(found({ license: "MIT" }, { license: "GPL-3.0" }), ["error b@2.0.0"])
    assert.deepStrictEqual(found({}, { license: { type: "BSD-3-Clause" } }), ["error a@1.0.0"])
    assert.deepStrictEqual(found({ licenses: [{ type: "MIT" }, { type: "X" }] }, { license: "" }), [
      "error b@2.0.0"
    ])
  })

  it("of several are read as they are joined", () => {
    for (const text of ["MIT", "(MIT OR GPL-3.0)", "MIT AND Zlib", "(MIT OR X) AND (ISC)"]) {
      assert.isTrue(isAllowed(text), text)
    }
    for (const text of ["GPL-3.0", "MIT AND GPL-3.0", "(GPL-2.0 OR LGPL-3.0)", "", "SEE LICENSE"]) {
      assert.isFalse(isAllowed(text), text)
    }
  })

  it("of this project are all agreed to, and there are many", () => {
    const names = productionTree(projectRoot).map(({ name }) => name)
    assert.includeMembers(names, ["effect", "hono", "solid-js", "exceljs", "@node-rs/argon2"])
    assert.isAbove(names.length, 50)
  })
})
