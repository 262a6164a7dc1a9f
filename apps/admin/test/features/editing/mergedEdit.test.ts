/** Laws of two edits of one record: nobody's change is dropped without having been asked for. */
import { array, assert as check, constantFrom, property, record } from "fast-check"
import { assert, describe, it } from "vitest"

import { mergedEdit, mergedTexts, type Side } from "../../../src/features/editing/mergedEdit.ts"

const fields = ["name", "phone", "duty", "remark"] as const
type Field = (typeof fields)[number]

const text = constantFrom("", "甲", "乙", "丙")
const texts = record({ name: text, phone: text, duty: text, remark: text })
const edits = record({ base: texts, mine: texts, theirs: texts })
const side = constantFrom<Side>("mine", "theirs")
const choice = record({ name: side, phone: side, duty: side, remark: side })

const sidesOf = (some: ReadonlyArray<Field>, inside: Side, outside: Side) =>
  Object.fromEntries(
    fields.map((field) => [field, some.includes(field) ? inside : outside])
  ) as Record<Field, Side>

describe("mergedEdit", () => {
  it("takes what only one side touched without asking", () => {
    check(
      property(edits, choice, ({ base, mine, theirs }, chosen) => {
        const { sides, asked } = mergedEdit(fields, { base, mine, theirs }, chosen)
        const merged = mergedTexts({ mine, theirs, base }, sides)
        for (const field of fields) {
          if (mine[field] === base[field]) assert.strictEqual(merged[field], theirs[field])
          else if (theirs[field] === base[field]) assert.strictEqual(merged[field], mine[field])
          else continue
          assert.notInclude(asked, field)
        }
      })
    )
  })

  it("asks for exactly the fields both changed to something different", () => {
    check(
      property(edits, ({ base, mine, theirs }) => {
        const { asked } = mergedEdit(fields, { base, mine, theirs })
        const both = fields.filter(
          (field) => new Set([base[field], mine[field], theirs[field]]).size === 3
        )
        assert.deepStrictEqual([...asked], both)
      })
    )
  })

  it("follows the choice where it asks, and keeps mine before there is one", () => {
    check(
      property(edits, choice, (edit, chosen) => {
        const { asked, sides } = mergedEdit(fields, edit, chosen)
        const open = mergedEdit(fields, edit)
        for (const field of asked) {
          assert.strictEqual(sides[field], chosen[field])
          assert.strictEqual(open.sides[field], "mine")
        }
      })
    )
  })

  it("has every touched field in one list, once", () => {
    check(
      property(edits, (edit) => {
        const { asked, onlyMine, onlyTheirs } = mergedEdit(fields, edit)
        const touched = fields.filter(
          (field) =>
            edit.mine[field] !== edit.base[field] || edit.theirs[field] !== edit.base[field]
        )
        assert.sameMembers([...asked, ...onlyMine, ...onlyTheirs], touched)
      })
    )
  })

  it("gives both people the same record once they choose the same", () => {
    check(
      property(edits, array(constantFrom(...fields)), ({ base, mine, theirs }, some) => {
        const [one, other] = [
          { base, mine, theirs },
          { base, mine: theirs, theirs: mine }
        ]
        const ours = mergedEdit(fields, one, sidesOf(some, "mine", "theirs"))
        const swapped = mergedEdit(fields, other, sidesOf(some, "theirs", "mine"))
        assert.deepStrictEqual(mergedTexts(one, ours.sides), mergedTexts(other, swapped.sides))
      })
    )
  })
})
