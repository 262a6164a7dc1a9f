/** The schemes that come with the program: nothing is wrong with any, and none says more than its source. */
import { readdirSync, readFileSync } from "node:fs"

import { checkDocument } from "@aiwei/domain/scheme/document/checkDocument"
import { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"

import { checkSchemeFile } from "../../src/schemeFiles/checkSchemeFile.ts"
import { readSchemeFile } from "../../src/schemeFiles/readSchemeFile.ts"
import { templateCalled, templateFile, templateNames } from "../../src/schemeFiles/templates.ts"
import { writeSchemeFile } from "../../src/schemeFiles/writeSchemeFile.ts"

const expected = new URL("../../../../fixtures/office-a/expected.json", import.meta.url)
const isDocument = Schema.is(SchemeDocument)

const template = (name: (typeof templateNames)[number]) =>
  Effect.map(templateCalled(name), ({ document }) => document)

describe("the templates", () => {
  it("are the files beside the program, and no others", () => {
    const files = readdirSync(new URL(".", templateFile("x")))
    assert.sameMembers(
      files,
      templateNames.map((name) => `${name}.yaml`)
    )
  })

  it.each(templateNames)(
    "%s: has no fault, and says its source, status and first month",
    (name) => {
      const text = readFileSync(templateFile(name), "utf8")
      const { document, faults } = checkSchemeFile(text)
      assert.deepStrictEqual(faults, [])
      assert(document !== null)
      assert.isTrue(isDocument(document))
      assert.isNotNull(document.source)
      assert.match(document.from, /^20\d\d-01$/)
      assert.deepStrictEqual(readSchemeFile(writeSchemeFile(document, "yaml")).document, document)
      assert.deepStrictEqual(checkDocument(document), [])
    }
  )

  it.effect("mark what nobody has checked on every line, so that no output can lose it", () =>
    Effect.gen(function* () {
      for (const name of ["unannounced-1000", "city-2014", "city-2021"] as const) {
        const { status, indicators } = yield* template(name)
        assert.strictEqual(status, "toBeChecked")
        assert.isTrue(indicators.every((line) => line.status === "toBeChecked"))
      }
      assert.strictEqual((yield* template("community-default-100")).status, "proposal")
      assert.strictEqual((yield* template("community-sheet-100")).status, "officeRule")
    })
  )

  it.effect("that of a sheet is line by line what the sample office's sheets say", () =>
    Effect.gen(function* () {
      const { reference } = JSON.parse(readFileSync(expected, "utf8"))
      const { indicators, total, bonusMax, notApplicable } = yield* template("community-sheet-100")
      const lines = indicators.map(({ code, category, name, worth }) => [
        code,
        category,
        name,
        worth
      ])
      assert.deepStrictEqual(
        lines,
        reference.scheme.items.map(
          (item: Readonly<Record<"itemCode" | "category" | "name" | "points", string>>) => [
            item.itemCode,
            item.category,
            item.name,
            Number(item.points) * 1000
          ]
        )
      )
      assert.deepStrictEqual([total, bonusMax, notApplicable], [100_000, 5000, "full"])
    })
  )

  it.effect(
    "the form of an unannounced visit: eleven chapters, 1000 points, three bands each",
    () =>
      Effect.gen(function* () {
        const { total, indicators } = yield* template("unannounced-1000")
        assert.strictEqual(total, 1_000_000)
        assert.deepStrictEqual(
          indicators.map(({ worth }) => worth / 1000),
          [50, 50, 200, 100, 100, 100, 100, 50, 100, 100, 50]
        )
        for (const { earning } of indicators) {
          assert(earning.kind === "graded")
          assert.lengthOf(earning.bands, 3)
        }
      })
  )

  it.effect("the self-check keeps the edition apart from what is not seen to be in it", () =>
    Effect.gen(function* () {
      const [old, young] = [yield* template("city-2014"), yield* template("city-2021")]
      assert.deepStrictEqual([old.edition, young.edition], ["2014", "2021"])
      const limitOf = ({ indicators }: SchemeDocument, name: string) => {
        const [rule] = indicators.find((line) => line.name === name)?.deductions ?? []
        return rule?.kind === "beyondLimit" ? rule.limit / 1000 : null
      }
      assert.strictEqual(limitOf(old, "建成区绿化覆盖率"), 36)
      assert.strictEqual(limitOf(young, "建成区绿化覆盖率"), 38)
      assert.strictEqual(limitOf(old, "人均公园绿地面积"), 8.5)
    })
  )
})
