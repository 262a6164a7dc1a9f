/** No package is left out of the programs that `npm test` checks the types of. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"

import { assert, describe, it } from "vitest"

const root = resolve(import.meta.dirname, "../../..")
const settings = join(root, "tooling/typescript")

/** Paths of a settings file, from the root; its comments stand on lines of their own. */
const paths = (file: string, key: string): ReadonlyArray<string> => {
  const text = readFileSync(file, "utf8").replaceAll(/^\s*\/\/.*$/gm, "")
  const found: Record<string, ReadonlyArray<string | { readonly path: string }>> = JSON.parse(text)
  return (found[key] ?? []).map((one) =>
    relative(root, join(dirname(file), typeof one === "string" ? one : one.path))
  )
}

const packages = ["packages", "apps", "tooling"].flatMap((room) =>
  readdirSync(join(root, room))
    .map((name) => join(room, name))
    .filter((path) => existsSync(join(root, path, "tsconfig.json")))
)

const programs = paths(join(settings, "everything.json"), "references")
const files = programs
  .filter((path) => path.endsWith(".json"))
  .flatMap((path) => paths(join(root, path), "include"))

const isChecked = (path: string, what: string): boolean =>
  programs.includes(path) || files.includes(`${path}/${what}`) || files.includes(`${path}/**/*.ts`)

describe("the programs", () => {
  it("hold the sources and the tests of every package", () => {
    const all = packages.flatMap((path) =>
      ["src", "test"]
        .filter((what) => existsSync(join(root, path, what)))
        .map((what) => [path, what] as const)
    )
    assert.isAbove(all.length, 30)
    assert.deepStrictEqual(
      all.filter(([path, what]) => !isChecked(path, what)),
      []
    )
  })

  it("name nothing that is not there", () => {
    const named = [...programs, ...files.map((path) => path.replace("/**/*.ts", ""))]
    assert.deepStrictEqual(
      named.filter((path) => !existsSync(join(root, path))),
      []
    )
  })
})
