/**
 * Laws of what a correction tells, over pairs of months made by chance: nobody's figures move without a reason
 * that is named, and nothing is named where nothing differs.
 */
import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"

import { monthChanges } from "../../src/assessment/board/changes/monthChanges.ts"
import { correctionOf } from "../../src/publication/correction/correctionOf.ts"
import type { Snapshot } from "../../src/publication/Snapshot.ts"
import { snapshotOf, substanceOf } from "../../src/publication/snapshotOf.ts"
import { canonicalJson } from "../../src/shared/canonicalJson.ts"
import { inputs, pairs, schemes } from "./randomMonths.ts"

const runs = { numRuns: 2000 }

const figuresIn = ({ results }: Snapshot) =>
  new Map(
    results.map(({ unitId, total, rank, beyond }) => {
      const { group = null, grade = null } = beyond ?? {}
      return [unitId, { total, rank, group, grade }] as const
    })
  )

/** Its substance, and what earlier months gave it. */
const heldIn = (snapshot: Snapshot): string => {
  const { before, last = null, bottomRuns } = snapshot.inputs
  return canonicalJson([substanceOf(snapshot), { before, last, bottomRuns }])
}

describe("what a correction tells", () => {
  it("names why a total, a grade or a group is another: of the unit, or of the month", () => {
    let moved = 0
    fc.assert(
      fc.property(pairs, ({ before, now }) => {
        const rows = new Map(correctionOf(before, now).map((row) => [row.unitId, row]))
        const [was, is] = [figuresIn(before), figuresIn(now)]
        if (monthChanges(now, before).length > 0) return
        for (const unitId of new Set([...was.keys(), ...is.keys()])) {
          const [a, b] = [was.get(unitId), is.get(unitId)]
          const isOwn =
            a?.total !== b?.total || (a?.grade ?? "") !== (b?.grade ?? "") || a?.group !== b?.group
          if (!isOwn) continue
          moved += 1
          assert.isAbove(rows.get(unitId)?.why.length ?? 0, 0, unitId)
        }
      }),
      runs
    )
    assert.isAbove(moved, 100, "the months made by chance hardly differ")
  })

  it("names why a rank is another: of the unit, of one it is ranked with, or of the month", () => {
    let moved = 0
    fc.assert(
      fc.property(pairs, ({ before, now }) => {
        const rows = correctionOf(before, now)
        const why = new Map(rows.map((row) => [row.unitId, row.why]))
        const [was, is] = [figuresIn(before), figuresIn(now)]
        if (monthChanges(now, before).length > 0) return
        for (const { unitId, rank, group } of rows) {
          if (rank.before === rank.now) continue
          moved += 1
          const beside = (all: typeof was, of: string | null) =>
            [...all].flatMap(([id, one]) => (one.group === of ? [id] : []))
          const ranked = [unitId, ...beside(was, group.before), ...beside(is, group.now)]
          assert.isTrue(
            ranked.some((id) => (why.get(id)?.length ?? 0) > 0),
            unitId
          )
        }
      }),
      runs
    )
    assert.isAbove(moved, 100, "the months made by chance hardly differ")
  })

  it("tells of everybody whose figures differ, and names nothing where nothing differs", () => {
    fc.assert(
      fc.property(pairs, ({ before, now }) => {
        const [rows, whole] = [correctionOf(before, now), monthChanges(now, before)]
        const [was, is] = [figuresIn(before), figuresIn(now)]
        const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
          (id) => canonicalJson(was.get(id) ?? null) !== canonicalJson(is.get(id) ?? null)
        )
        const told = new Set(rows.map(({ unitId }) => unitId))
        assert.isTrue(differing.every((id) => told.has(id)))
        for (const { total, rank, group, grade, why } of rows) {
          const turned = [total, rank, group, grade].some((one) => one.before !== one.now)
          assert.isTrue(turned || why.length > 0)
        }
        const isOther = rows.length > 0 || whole.length > 0
        if (isOther) assert.notStrictEqual(heldIn(before), heldIn(now))
      }),
      runs
    )
    fc.assert(
      fc.property(inputs, schemes, (month, by) => {
        const [one, again] = [snapshotOf(month, by), snapshotOf({ ...month }, by)]
        const later = {
          ...again,
          inputs: { ...again.inputs, dataAsOf: "2026-06-01T00:00:00.000Z" }
        }
        assert.deepStrictEqual(correctionOf(one, later), [])
        assert.deepStrictEqual(monthChanges(later, one), [])
      })
    )
  })
})
