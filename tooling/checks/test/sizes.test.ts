import { assert, describe, it } from "vitest"

import { sizes } from "../src/sizes.ts"
import { plant } from "./plant.ts"

const lines = (count: number, of = "// a line") =>
  Array.from({ length: count }, () => of).join("\n")
const body = (count: number) => `{\n${lines(count - 2, "  void 0")}\n}`

const errorsIn = (files: Readonly<Record<string, string>>): ReadonlyArray<string> =>
  sizes(plant(files))
    .findings.filter(({ level }) => level === "error")
    .map(({ where, what }) => `${where}: ${what}`)

describe("sizes", () => {
  it("takes a file of 250 lines and refuses one of 251; a test may have 400", () => {
    const path = "packages/domain/src/long.ts"
    assert.deepStrictEqual(errorsIn({ [path]: lines(250) }), [])
    assert.deepStrictEqual(errorsIn({ [path]: lines(251) }), [`${path}: 251 lines, at most 250`])
    const test = "packages/domain/test/long.test.ts"
    assert.deepStrictEqual(errorsIn({ [test]: lines(400) }), [])
    assert.deepStrictEqual(errorsIn({ [test]: lines(401) }), [`${test}: 401 lines, at most 400`])
  })

  it.each([
    ["an arrow", "export const long = () => ", "long"],
    ["a declaration", "export function long() ", "long"],
    ["a generator", "export const long = Effect.gen(function* () ", "Effect.gen"],
    [
      "a component",
      "export const Long = () => { const a = <p>{ 1 }</p>; return a }\nexport default () => ",
      ""
    ]
  ])("takes %s of 60 lines and refuses 61", (_kind, head, name) => {
    const path = "packages/ui/src/long.tsx"
    const end = head.includes("gen(") ? ")" : ""
    assert.deepStrictEqual(errorsIn({ [path]: `${head}${body(60)}${end}\n` }), [])
    const [found] = errorsIn({ [path]: `${head}${body(61)}${end}\n` })
    assert.include(found, `61 lines in ${name}`)
  })

  it("lets a layer's body have 80 lines, its methods not", () => {
    const path = "packages/store/src/Repo.ts"
    const layer = (inner: string) =>
      `export const Repo = Layer.effect(X, Effect.gen(function* () ${inner}))\n`
    assert.deepStrictEqual(errorsIn({ [path]: layer(body(80)) }), [])
    assert.lengthOf(errorsIn({ [path]: layer(body(81)) }), 1)
    const method = `{\n  const find = () => ${body(61)}\n}`
    assert.include(errorsIn({ [path]: layer(method) })[0], "61 lines in find")
  })

  it("knows a service by the methods it ends in, also without its layer beside it", () => {
    const path = "packages/domain/src/sessions.ts"
    const made = (size: number, last: string) =>
      `export const sessions = Effect.gen(function* () {\n${lines(size - 3, "  void 0")}\n  ${last}\n})\n`
    assert.deepStrictEqual(errorsIn({ [path]: made(80, "return { open, close }") }), [])
    assert.deepStrictEqual(errorsIn({ [path]: made(80, "return Sessions.of({ open })") }), [])
    assert.lengthOf(errorsIn({ [path]: made(81, "return { open, close }") }), 1)
    assert.lengthOf(errorsIn({ [path]: made(61, "return open") }), 1)
  })

  it("is not misled by braces in texts, templates and comments", () => {
    const inner = '{\n  // {{{\n  return `{${"}}}"}{`.replace(/[{]/g, "{")\n}'
    const path = "packages/domain/src/braces.ts"
    const code = `export const short = () => ${inner}\n${lines(100)}\nexport const next = () => 1\n`
    assert.deepStrictEqual(errorsIn({ [path]: code }), [])
  })

  it("refuses more than 20 files in a folder, but any number of migrations", () => {
    const many = (folder: string, count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}/f${n}.ts`, "// x\n"]))
    assert.deepStrictEqual(errorsIn(many("packages/store/src", 20)), [])
    assert.deepStrictEqual(errorsIn(many("packages/store/src", 21)), [
      "packages/store/src: 21 files, at most 20"
    ])
    assert.deepStrictEqual(errorsIn(many("packages/store/src/migrations", 30)), [])
  })

  it("warns of more than ten exports, a schema and its type counted once", () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, n) => `export const A${n} = ${n}\nexport type A${n} = 1\n`)
    const path = "packages/domain/src/many.ts"
    const whats = (count: number) =>
      sizes(plant({ [path]: pairs(count).join("") })).findings.map(({ what }) => what)
    assert.deepStrictEqual(whats(10), [])
    assert.deepStrictEqual(whats(11), ["11 exports, better under 10"])
  })
})
