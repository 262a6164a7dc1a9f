/** Every fault of a file is told in one run, each at its place; files that only cost time are refused by name. */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { checkSchemeFile } from "../../src/schemeFiles/checkSchemeFile.ts"
import { fileLimits } from "../../src/schemeFiles/fileTree.ts"
import { readSchemeFile } from "../../src/schemeFiles/readSchemeFile.ts"
import { writeSchemeFile } from "../../src/schemeFiles/writeSchemeFile.ts"
import { anyDocument } from "./anyDocument.ts"

const told = (text: string) =>
  readSchemeFile(text).faults.map(({ code, path, line, column }) => [code, path, line, column])

const head = "layout: 1\nname: 甲\nstatus: proposal\nfrom: 2026-01\ntotal: 10\n"
const line = "code: A, category: 一, name: 二, worth: 10"
const well = `${head}indicators:\n  - { ${line}, deductions: [{ kind: stated, code: A.1, text: 扣 }] }\n`

describe("the faults of a scheme file", () => {
  it("are none in a small one", () => {
    const { document, faults } = checkSchemeFile(well)
    assert.deepStrictEqual(faults, [])
    assert.strictEqual(document?.indicators[0].worth, 10_000)
  })

  it("are told all at once, each with its line and column", () => {
    const text = `layout: 2
name: 甲
status: sure
from: 2026-13
total: 1.2345
extra: 1
name: 乙
indicators:
  - code: A
    category: []
    worth: 1e3
    months: [13, 4.5]
    deductions:
      - { kind: perOccurrence, code: A.1, text: x, points: 1, cap: 99999 }
      - { kind: unknown }
      - plain
    earning: { kind: graded, bands: [] }
    combination: { kind: weighted, weights: [{ round: dawn, weight: 0 }] }
vetoes:
  - { code: V, text: "a\\0b", effect: zero, when: { over: 1 } }
grades:
  - { name: G, from: { at: 1, included: yes } }
`
    assert.deepStrictEqual(told(text), [
      ["notAChoice", "layout", 1, 9],
      ["notAChoice", "status", 3, 9],
      ["notMonth", "from", 4, 7],
      ["tooFine", "total", 5, 8],
      ["keyUnknown", "extra", 6, 1],
      ["keyTwice", "", 7, 1],
      ["keyMissing", "indicators[0].name", 9, 5],
      ["notText", "indicators[0].category", 10, 15],
      ["notDecimal", "indicators[0].worth", 11, 12],
      ["outOfRange", "indicators[0].months[0]", 12, 14],
      ["notWhole", "indicators[0].months[1]", 12, 18],
      ["outOfRange", "indicators[0].deductions[0].cap", 14, 68],
      ["notAChoice", "indicators[0].deductions[1].kind", 15, 17],
      ["notAChoice", "indicators[0].deductions[2].kind", 16, 9],
      ["listEmpty", "indicators[0].earning.bands", 17, 37],
      ["notAChoice", "indicators[0].combination.weights[0].round", 18, 55],
      ["outOfRange", "indicators[0].combination.weights[0].weight", 18, 69],
      ["textUnprintable", "vetoes[0].text", 20, 22],
      ["keyMissing", "vetoes[0].when.kind", 20, 50],
      ["notTrueOrFalse", "grades[0].from.included", 22, 41]
    ])
  })

  it("of what the words refer to stand where the words stand", () => {
    const text = `${well}until: 2025-12\nranking: { tieBreakers: [{ by: category, name: 三 }] }\n`
    const { document, faults } = checkSchemeFile(
      `${text}vetoes:\n  - { code: V, text: x, effect: { kind: gradeCeiling, grade: 优 } }\n`
    )
    assert.isNotNull(document)
    assert.deepStrictEqual(
      faults.map(({ code, line: at }) => [code, at]),
      [
        ["untilBeforeFrom", 8],
        ["gradeUnknown", 11],
        ["tieBreakerUnknown", 9]
      ]
    )
  })

  it("are one where a file is too large, too deep, several, empty, or stands for more than it says", () => {
    const many = `a: [${"1,".repeat(fileLimits.values)}]`
    const laughs = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`)
    const cases: ReadonlyArray<readonly [string, string]> = [
      ["tooLarge", `# ${"长".repeat(fileLimits.characters)}`],
      ["tooDeep", "[".repeat(100_000)],
      ["tooDeep", "- ".repeat(50_000)],
      ["tooDeep", `${"[".repeat(20)}${"]".repeat(20)}`],
      ["tooManyValues", many],
      ["aliasUsed", `l0: &l0 [1]\n${laughs.join("\n")}`],
      ["tagUsed", `name: !!binary aGk=`],
      ["severalDocuments", "a: 1\n---\nb: 2"],
      ["syntax", "a: [1"],
      ["empty", "# nothing\n"],
      ["notRecord", "[1]"],
      ["notRecord", "方案"]
    ]
    for (const [code, text] of cases) {
      const before = performance.now()
      const { document, faults } = readSchemeFile(text)
      assert.isNull(document)
      assert.include(
        faults.map((fault) => fault.code),
        code,
        text.slice(0, 40)
      )
      assert.isBelow(performance.now() - before, 3000)
    }
  })

  it("end no program, whatever is cut out of a file or put into it", () => {
    const torn = fc
      .tuple(anyDocument, fc.constantFrom("yaml" as const, "json" as const), fc.nat(), fc.nat(40))
      .chain(([document, format, from, length]) => {
        const text = writeSchemeFile(document, format)
        const at = from % text.length
        return fc
          .constantFrom("", "[", "{", "*a", "&a", "\0", "\t", "- ", "'", ": ", "!x")
          .map((put) => text.slice(0, at) + put + text.slice(at + length))
      })
    fc.assert(
      fc.property(torn, (text) => {
        const { document, faults } = readSchemeFile(text)
        assert.strictEqual(document === null, faults.length > 0)
        for (const { line: at, column } of faults) assert.isTrue((at ?? 0) > 0 && (column ?? 0) > 0)
      }),
      { numRuns: 150 }
    )
  })
})
