/**
 * Random histories of a tree. Whatever is asked in whatever order: answers for past days never change, what
 * is refused leaves nothing behind, nobody stands under a unit that is gone, and every check is clean.
 */
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { OrgEdits } from "@aiwei/domain/org/edits/OrgEdits"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import { OrgReforms } from "@aiwei/domain/org/reform/OrgReforms"
import { SuccessorRepo } from "@aiwei/domain/org/reform/SuccessorRepo"
import { type Day, forever } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Result } from "effect"
import * as fc from "fast-check"

import { verify } from "../../../src/verify.ts"
import { movableTime } from "../../movableTime.ts"
import { leftAtClosed, recordKinds, recordsOn, written } from "./records.ts"
import {
  allRows,
  answersOn,
  dayOf,
  emptied,
  seen,
  type TreeServices,
  TreeWorld
} from "./treeWorld.ts"

const kinds = ["add", "rename", "recode", "move", "merge", "split", "close", "record"] as const

const step = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(40),
  b: fc.nat(40),
  c: fc.nat(40),
  /** Sometimes the same day again, sometimes later. */
  days: fc.constantFrom(0, 1, 1, 2),
  freed: fc.boolean(),
  record: fc.constantFrom(...recordKinds),
  /** A record may be for a day that is yet to come. */
  ahead: fc.constantFrom(0, 0, 3)
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const story = fc.array(step, { minLength: 5, maxLength: 25 })

const unitCalled = (name: string) => ({ code: null, name, level: "building" }) as const

/** Few codes, so that they are taken, withdrawn and freed. */
const codeOf = (n: number) => (n % 4 === 0 ? null : DivisionCode.make(`99020100100${n % 4}`))

/** At units that stand, then and ever after; a place has one of a kind where it may have one alone. */
const recorded = Effect.fnUntraced(function* (
  { office, unit, other }: Readonly<Record<"office" | "unit" | "other", OrgUnitId>>,
  { record: kind, ahead }: Step,
  on: Day,
  n: number
) {
  const placements = yield* PlacementRepo
  const last = (id: OrgUnitId) => Effect.map(placements.historyOf(id), (rows) => rows.at(-1))
  const [here, there] = [yield* last(unit), yield* last(other)]
  const from = dayOf(dayNumber(on) + ahead)
  if (here?.validTo !== forever || there?.validTo !== forever || unit === other) return
  if (here.validFrom > from || there.validFrom > from) return
  const own = yield* SuccessorRepo.use((repo) => repo.pointers([unit, other], on))
  if (single.has(kind) && own.some((one) => one.kind === kind || kind.startsWith(one.kind))) return
  const below = (yield* placements.childrenOn(unit, from)).map(({ id }) => id)
  yield* written({ kind, office, unit, other, below, from, n })
})

const single = new Set<string>(["household", "letter", "letterFor"])
const dayNumber = (day: Day): number => Math.round((Date.parse(day) - Date.UTC(2026, 0, 1)) / 864e5)

const done = Effect.fnUntraced(function* (units: Array<OrgUnitId>, told: Step, on: Day, n: number) {
  const [tree, edits, reforms] = [yield* OrgUnits, yield* OrgEdits, yield* OrgReforms]
  const at = (i: number): OrgUnitId => units[i % units.length]!
  const { kind, a, b, c, freed } = told
  const is = yield* seen(at(a))
  if (kind === "add") {
    const made = yield* tree.add({ unit: unitCalled(`单位${n}`), parentId: at(a), on })
    units.push(made.id)
  }
  if (kind === "rename") yield* edits.rename({ ...is, name: `新名${b}`, on })
  if (kind === "recode") yield* edits.recode({ ...is, code: codeOf(b), on, freed })
  if (kind === "move") yield* edits.move({ ...is, newParentId: at(b), on })
  if (kind === "close") yield* edits.close({ ...is, on })
  if (kind === "merge") {
    const into = c % 2 === 0 ? at(a) : unitCalled(`合并${n}`)
    const done = yield* reforms.merge({ units: [is, yield* seen(at(b))], into, on })
    for (const { id } of done.into) if (!units.includes(id)) units.push(id)
  }
  if (kind === "record") {
    // The root is the third of them: whose register it is does not matter here.
    yield* recorded({ office: units[2] ?? at(0), unit: at(a), other: at(b) }, told, on, n)
  }
  if (kind === "split") {
    const children = yield* PlacementRepo.use((repo) => repo.childrenOn(at(a), on))
    const partsWith = (records: ReadonlyArray<string>) =>
      [0, 1].map((part) => ({
        unit: unitCalled(`拆分${n}-${part}`),
        children: children.filter((_, i) => i % 2 === part).map(({ id }) => id),
        records: records.filter((_, i) => i % 2 === part)
      }))
    const { pointers } = yield* reforms.previewSplit({ unit: at(a), parts: partsWith([]), on })
    const records = [...new Set(pointers.map(({ id }) => id))]
    const done = yield* reforms.split({ unit: is, parts: partsWith(records), on })
    for (const { id } of done.into) units.push(id)
  }
})

const allAnswersOn = (day: Day) => Effect.all([answersOn(day), recordsOn(day)])

const tell = Effect.fnUntraced(function* (steps: ReadonlyArray<Step>) {
  const tree = yield* OrgUnits
  const root = yield* tree.add({ unit: unitCalled("根"), parentId: null, on: dayOf(0) })
  const first = yield* tree.add({ unit: unitCalled("甲"), parentId: root.id, on: dayOf(0) })
  const second = yield* tree.add({ unit: unitCalled("乙"), parentId: root.id, on: dayOf(0) })
  const units = [first.id, second.id, root.id]
  const past = new Map<number, object>()
  let [day, worked] = [1, 0]
  for (const [n, told] of steps.entries()) {
    for (let gone = day; gone < day + told.days; gone += 1) {
      past.set(gone, yield* allAnswersOn(dayOf(gone)))
    }
    day += told.days
    const before = yield* allRows
    const said = yield* Effect.result(done(units, told, dayOf(day), n))
    if (Result.isSuccess(said)) {
      worked += 1
      assert.deepStrictEqual(yield* leftAtClosed, [], `${told.kind} on day ${day}`)
    } else assert.deepStrictEqual(yield* allRows, before, `${told.kind} ${said.failure._tag}`)
  }
  for (const [then, answers] of past) {
    assert.deepStrictEqual(yield* allAnswersOn(dayOf(then)), answers, `day ${then}`)
  }
  const wrong = Object.entries(yield* verify).filter(([, ids]) => ids.length > 0)
  assert.deepStrictEqual(wrong, [])
  return worked
})

/** Runs so many stories; tells how many steps were not refused. */
const stories = Effect.fnUntraced(function* (numRuns: number) {
  const world = yield* Effect.context<TreeServices>()
  let worked = 0
  const holds = fc.asyncProperty(story, (steps) =>
    Effect.gen(function* () {
      yield* emptied
      worked += yield* tell(steps)
    }).pipe(Effect.provideContext(world), Effect.runPromise)
  )
  yield* Effect.promise(() => fc.assert(holds, { numRuns }))
  return worked
})

const afterAll = movableTime(Date.UTC(2026, 11, 1))

layer(TreeWorld, { timeout: 120_000 })("histories of a tree", (it) => {
  // Stories in which everything is refused would prove nothing.
  it.effect(
    "never change a past day, whatever happens",
    () => Effect.map(afterAll.during(stories(80)), (worked) => assert.isAbove(worked, 200)),
    120_000
  )

  // The clock of a test stands in 1970: there every day of these stories is yet to come.
  it.effect(
    "hold for days that are planned ahead",
    () => Effect.map(stories(40), (worked) => assert.isAbove(worked, 60)),
    120_000
  )
})
