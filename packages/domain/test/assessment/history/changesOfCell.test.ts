/** Laws of a cell's history: it ends with what is stored, has no gaps, tells no other cell and nothing that stayed. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import type { CellState } from "../../../src/assessment/history/CellHistory.ts"
import type { CellImport, CellSave } from "../../../src/assessment/history/CellHistoryReads.ts"
import { type CellAt, changesOfCell } from "../../../src/assessment/history/changesOfCell.ts"
import type { EntryValue } from "../../../src/assessment/sheet/HandEdit.ts"
import { Points, written } from "../../../src/shared/Points.ts"

const [unit, neighbour] = ["0".repeat(26), "1".repeat(26)]
const scheme = ["first", "second"]
const at: CellAt = { unitId: unit, column: "I01", indicatorId: "first", scheme }
const beside: CellAt = { ...at, column: "I02", indicatorId: "second" }
const bonus: CellAt = { ...at, column: "bonus", indicatorId: null }
const veto: CellAt = { ...bonus, column: "veto" }

const entry = (steps: number | null): EntryValue => ({
  points: steps === null || steps === 0 ? null : Points.make(steps * 10),
  deduction: null,
  notApplicable: steps === 0,
  reason: null
})
const stateOf = (steps: number | null): CellState => {
  if (steps === 0) return { standing: "notApplicable", points: null, reason: null }
  if (steps === null) return { standing: "notDone", points: null, reason: null }
  return { standing: "done", points: written(Points.make(steps * 10)), reason: null }
}
const moment = (n: number) => new Date(Date.UTC(2026, 3, 1, 0, n)).toISOString()

interface Step {
  readonly by: "hand" | "file"
  readonly whose: "own" | "neighbour"
  readonly value: number | null
  readonly vetoed: boolean
}
const Step = Schema.Struct({
  by: Schema.Literals(["hand", "file"]),
  whose: Schema.Literals(["own", "neighbour"]),
  value: Schema.NullOr(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3 }))),
  vetoed: Schema.Boolean
})
const Steps = Schema.Array(Step)

const extras = (vetoed: boolean, points = 0) => ({
  bonus: Points.make(points),
  bonusReason: null,
  vetoed
})

const saveOf = (n: number, was: Step | null, { whose, value, vetoed }: Step): CellSave => {
  const id = whose === "own" ? unit : neighbour
  const side = (steps: number | null, isVetoed: boolean) =>
    JSON.stringify({
      period: "2026-03",
      reason: `理由${n}`,
      communities: { [id]: { I01: entry(steps), extras: extras(isVetoed) } }
    })
  const before = side(was?.value ?? null, was?.vetoed ?? false)
  return { at: moment(n), actor: "account:li", before, after: side(value, vetoed) }
}

const importOf = (n: number, was: Step | null, { value, vetoed }: Step): CellImport => {
  const source = { sheetName: "3月" }
  const side = (steps: number | null, isVetoed: boolean, indicatorId = "first") =>
    JSON.stringify({
      tally: { ...extras(isVetoed), bonusCell: "P4", vetoCell: "Q4", ...source },
      entries: [{ ...entry(steps), indicatorId, cell: "C4", raw: String(steps), ...source }]
    })
  return {
    at: moment(n),
    actor: "account:wang",
    before: was === null ? null : side(was.value, was.vetoed),
    after: side(value, vetoed),
    batch: "b",
    file: "3月.xls"
  }
}

/** What the store would give of these steps, the newest first. */
const told = (steps: ReadonlyArray<Step>) => {
  let was: Step | null = null
  const saves: Array<CellSave> = []
  const imports: Array<CellImport> = []
  for (const [n, step] of steps.entries()) {
    if (step.by === "hand") saves.unshift(saveOf(n, step.whose === "own" ? was : null, step))
    else if (step.whose === "own") imports.unshift(importOf(n, was, step))
    if (step.whose === "own") was = step
  }
  return { saves, imports, last: was as Step | null }
}

describe("the history of a cell", () => {
  it.prop("ends with what is stored and begins with nothing", [Steps], ([steps]) => {
    const { saves, imports, last } = told(steps)
    const changes = changesOfCell(saves, imports, at)
    const stored = stateOf(last?.value ?? null)
    assert.deepStrictEqual(changes[0]?.after ?? stateOf(null), stored)
    assert.deepStrictEqual(changes.at(-1)?.before ?? stored, stateOf(null))
  })

  it.prop("has no gaps, tells no change that is none, the newest first", [Steps], ([steps]) => {
    const { saves, imports } = told(steps)
    for (const cell of [at, veto]) {
      const changes = changesOfCell(saves, imports, cell)
      for (const [i, { before, after, at: moment }] of changes.entries()) {
        assert.notDeepEqual(before, after)
        const earlier = changes[i + 1]
        if (earlier === undefined) continue
        assert.deepStrictEqual(earlier.after, before)
        assert.isTrue(earlier.at < moment)
      }
    }
  })

  it.prop("tells nothing of the cells beside it", [Steps], ([steps]) => {
    const { saves, imports } = told(steps)
    assert.deepStrictEqual(changesOfCell(saves, imports, beside), [])
    assert.deepStrictEqual(changesOfCell(saves, imports, bonus), [])
    const own = steps.filter(({ whose }) => whose === "own")
    const mine = told(own)
    const states = (all: ReturnType<typeof told>) =>
      changesOfCell(all.saves, all.imports, at).map(({ before, after }) => [before, after])
    assert.deepStrictEqual(states({ saves, imports, last: null }), states(mine))
  })

  it.prop("is what it was when a line was tampered with", [Steps, Schema.String], ([all, junk]) => {
    const { saves, imports } = told(all)
    const spoilt = { at: moment(900), actor: "x", before: junk, after: junk }
    assert.deepStrictEqual(
      changesOfCell([spoilt, ...saves], [{ ...spoilt, batch: "", file: "" }, ...imports], at),
      changesOfCell(saves, imports, at)
    )
  })

  it("tells why, and the cell of the file", () => {
    const first: Step = { by: "file", whose: "own", value: 2, vetoed: false }
    const { saves, imports } = told([first, { ...first, by: "hand", value: 3, vetoed: true }])
    const [hand, file] = changesOfCell(saves, imports, at)
    assert.deepInclude(hand, { by: "account:li", how: "hand", why: "理由1", source: null })
    const source = { batch: "b", file: "3月.xls", sheet: "3月", cell: "C4", raw: "2" }
    assert.deepInclude(file, { by: "account:wang", how: "import", why: null, source })
    const vetoes = changesOfCell(saves, imports, veto)
    assert.deepStrictEqual(
      vetoes.map(({ before, after }) => [before, after]),
      [[{ vetoed: false }, { vetoed: true }]]
    )
  })

  it("tells a bonus apart from the veto of the same save", () => {
    const side = (points: number) =>
      JSON.stringify({ communities: { [unit]: { extras: extras(true, points) } } })
    const save = { at: moment(1), actor: "account:li", before: side(0), after: side(1500) }
    assert.deepStrictEqual(changesOfCell([save], [], veto), [])
    const [change] = changesOfCell([save], [], bonus)
    assert.deepInclude(change?.after, { points: "1.50" })
  })

  it("leaves out saves from before the month was put on another scheme", () => {
    const step: Step = { by: "file", whose: "own", value: 1, vetoed: false }
    const hand: Step = { ...step, by: "hand", value: 2 }
    const { saves, imports } = told([step, hand, { ...step, value: 3 }, hand])
    const elsewhere = { ...at, indicatorId: "third", scheme: ["third"] }
    const swap = (one: CellImport) => ({
      ...one,
      before: null,
      after: one.after?.replace("first", "third") ?? null
    })
    const [newest, ...older] = imports
    const moved = newest === undefined ? older : [swap(newest), ...older]
    assert.deepStrictEqual(
      changesOfCell(saves, moved, elsewhere).map(({ how, after }) => [how, after]),
      [
        ["hand", stateOf(2)],
        ["import", stateOf(3)]
      ]
    )
    assert.lengthOf(changesOfCell(saves, imports, at), 4)
  })
})
