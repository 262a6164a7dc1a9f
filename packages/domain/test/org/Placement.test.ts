import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { OrgUnitId } from "../../src/org/OrgUnitId.ts"
import { holdsOn, moved, type Placement } from "../../src/org/Placement.ts"
import { pathKeyOf, pathUnder, TreePath } from "../../src/org/TreePath.ts"
import { Day, forever } from "../../src/shared/Day.ts"

const idOf = (n: number) => OrgUnitId.make(String(n).padStart(26, "0"))
const Picks = Schema.Array(Schema.Natural).check(Schema.isMinLength(2), Schema.isMaxLength(12))

/** Unit 0 is the root; each pick says under which earlier unit the next one hangs. */
const treeOf = (picks: ReadonlyArray<number>): ReadonlyArray<Placement> => {
  const rows: Array<Placement> = []
  for (const [n, pick] of [0, ...picks].entries()) {
    const parent = n === 0 ? null : rows[pick % n]
    const path = pathUnder(parent?.path ?? null, pathKeyOf(n))
    const [validFrom, validTo] = [Day.make("2026-01-01"), forever]
    rows.push({ unitId: idOf(n), parentId: parent?.unitId ?? null, path, validFrom, validTo })
  }
  return rows
}

const on = Day.make("2026-06-01")
const dayBefore = Day.make("2026-05-31")

/** The last unit goes under the root: always allowed, since the root is never within it. */
const moveOf = (rows: ReadonlyArray<Placement>) => {
  const [root, branch] = [rows[0], rows.at(-2)]
  if (root === undefined || branch === undefined) throw new Error("a tree has two units")
  const to = TreePath.make(root.path + branch.path.slice(-6))
  return { id: branch.unitId, newParentId: root.unitId, from: branch.path, to, on }
}

describe("moved", () => {
  it.prop("leaves every day before the move as it was", [Picks], ([picks]) => {
    const rows = treeOf(picks)
    const then = moved(rows, moveOf(rows)).filter((row) => holdsOn(row, dayBefore))
    const plain = (row: Placement) => [row.unitId, row.parentId, row.path]
    assert.deepStrictEqual(then.map(plain), rows.map(plain))
  })

  it.prop("gives every unit one place on every day", [Picks], ([picks]) => {
    const rows = treeOf(picks)
    const after = moved(rows, moveOf(rows))
    return [dayBefore, on].every((day) => {
      const held = after.filter((row) => holdsOn(row, day)).map(({ unitId }) => unitId)
      return held.length === rows.length && new Set(held).size === rows.length
    })
  })

  it.prop("keeps each path under its parent's", [Picks], ([picks]) => {
    const rows = treeOf(picks)
    const today = moved(rows, moveOf(rows)).filter((row) => holdsOn(row, on))
    const paths = new Map(today.map(({ unitId, path }) => [unitId, path]))
    return today.every(({ parentId, path }) =>
      parentId === null ? path.length === 6 : path.slice(0, -6) === paths.get(parentId)
    )
  })
})
