import { BuildingEdits } from "@aiwei/domain/duty/BuildingEdits"
/** Any query over people and over buildings, against the same worked out in memory: on both databases alike. */
import type { BuildingColumn } from "@aiwei/domain/duty/BuildingLine"
import { Buildings } from "@aiwei/domain/duty/Buildings"
import { fullName } from "@aiwei/domain/org/fullName"
import { OrgUnits } from "@aiwei/domain/org/OrgUnits"
import { People } from "@aiwei/domain/people/People"
import { PersonRepo } from "@aiwei/domain/people/PersonRepo"
import type { PersonColumn } from "@aiwei/domain/people/PersonRow"
import { PostRepo } from "@aiwei/domain/people/PostRepo"
import type { EveryRow } from "@aiwei/domain/shared/EveryRow"
import { FilterOp, type RowQuery } from "@aiwei/domain/shared/RowQuery"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"

import { began, staffed, time } from "../register/staff.ts"
import { World } from "../world.ts"
import { type Cells, modelled, type TableModel } from "./rowModel.ts"

/** Few pieces, so that values repeat, and those that are awkward: wildcards, case, numbers, blanks. */
const piece = fc.constantFrom(
  "王",
  "a",
  "A",
  "É",
  "é",
  "%",
  "_",
  "\\",
  "1",
  "10",
  "2",
  "号",
  "0009",
  "-3"
)
const word = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""))
const maybe = fc.option(word, { nil: null })

const queryOver = <Column extends string>(
  columns: ReadonlyArray<Column>
): fc.Arbitrary<RowQuery<Column>> =>
  fc.record({
    query: fc.oneof(
      fc.constant(null),
      word,
      fc.tuple(word, piece).map((words) => words.join(" "))
    ),
    filters: fc.array(
      fc.record({
        column: fc.constantFrom(...columns),
        op: fc.constantFrom(...FilterOp.literals),
        value: fc.oneof(word, fc.constant(""), fc.array(word, { maxLength: 3 }))
      }),
      { maxLength: 2 }
    ),
    sort: fc.array(fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }), {
      maxLength: 2
    }),
    offset: fc.integer({ min: 0, max: 8 }),
    limit: fc.integer({ min: 1, max: 12 })
  })

const personModel: TableModel<PersonColumn> = {
  numbers: [],
  searched: ["name", "phone", "post", "unit"],
  numbered: []
}
const personColumns = ["name", "phone", "gender", "post", "unit", "remark", "status"] as const

const buildingModel: TableModel<BuildingColumn> = {
  numbers: ["stairwells", "households"],
  searched: ["name", "compound", "community", "officerName", "propertyCompany"],
  numbered: ["name"]
}
const buildingColumns = [
  "community",
  "compound",
  "name",
  "households",
  "propertyCompany",
  "officerName",
  "officerKnown"
] as const

/** All that a search, a filter and an order know of a number. */
const seenOf = (phone: string | null): string | null => {
  if (phone === null) return null
  if (/^1.{10}$/u.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(7)}`
  const dash = phone.slice(3, 5).lastIndexOf("-")
  return dash < 0 ? "*" : phone.slice(0, dash + 4)
}
const number = fc.oneof(
  maybe,
  fc.constantFrom("13800000001", "13900000002", "13800000003", "0312-7654321", "010-87654321")
)

const cases = 150

/** A file holds the range as the page shows it, and counts as many. */
const isInFile = Effect.fnUntraced(function* (
  every: EveryRow<{ readonly id: string }>,
  { offset = 0, limit = 100 }: Pick<RowQuery<never>, "offset" | "limit">,
  rows: ReadonlyArray<{ readonly id: string }>,
  total: number
) {
  assert.strictEqual(every.total, total)
  assert.deepStrictEqual(
    (yield* every.part(offset, limit)).map(({ id }) => id),
    rows.map(({ id }) => id)
  )
})

layer(World, { timeout: 120_000, excludeTestServices: true })("tables by range", (it) => {
  it.effect("of people are what memory says, whatever is asked", () =>
    Effect.gen(function* () {
      const { office, people, communities } = yield* staffed(Array.from({ length: 40 }, () => "x"))
      const some = fc.record({
        name: word,
        phone: number,
        gender: maybe,
        remark: fc.option(word, { nil: "" })
      })
      const facts = fc.sample(fc.tuple(some, maybe, fc.integer({ min: 0, max: 3 })), {
        numRuns: 40,
        seed: 7
      })
      const made = people.map((person, n) => {
        const [own, title, where] = facts[n]!
        const status = where === 3 ? ("left" as const) : ("active" as const)
        return { person: { ...person, ...own, status }, title, unit: communities[where] ?? null }
      })
      yield* (yield* PersonRepo).upsertAll(made.map(({ person }) => person))
      const posts = yield* PostRepo
      const stored = yield* posts.ofPeople(people.map(({ id }) => id))
      yield* posts.upsertAll(
        made.flatMap(({ person, title, unit }) => {
          const post = stored.find((one) => one.personId === person.id)!
          const validTo = person.status === "left" ? ("2026-05-01" as typeof began) : post.validTo
          return [
            { ...post, title, unitId: unit?.id ?? null, organisation: unit ? null : "外", validTo }
          ]
        })
      )
      const cells = made
        .map(({ person, title, unit }): Cells<PersonColumn> => {
          const gone = person.status === "left"
          const { id, name, gender, birth, phone, category, status } = person
          const remark = person.remark === "" ? null : person.remark
          const post = gone ? null : title
          const place = gone ? null : (unit?.name ?? "外")
          const since = gone ? null : began
          return {
            id,
            name,
            gender,
            birth,
            phone: seenOf(phone),
            category,
            status,
            post,
            duty: null,
            unit: place,
            since,
            remark
          }
        })
        .toSorted((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)))
      const world = yield* Effect.context<People>()
      const holds = fc.asyncProperty(queryOver(personColumns), (query) =>
        Effect.gen(function* () {
          const { rows, total, offset } = yield* (yield* People).rows({ office, ...query })
          const { ids, found } = modelled(cells, personModel, query)
          assert.deepStrictEqual(
            rows.map(({ id }) => id),
            ids as never
          )
          assert.deepStrictEqual([total, offset], [found.length, query.offset])
          yield* isInFile(yield* (yield* People).every({ office, ...query }), query, rows, total)
        }).pipe(time.during, Effect.provideContext(world), Effect.runPromise)
      )
      yield* Effect.promise(() => fc.assert(holds, { numRuns: cases }))
    }).pipe(time.during)
  )

  it.effect("of buildings are what memory says, with the sums of all of them", () =>
    Effect.gen(function* () {
      const { office, communities, people } = yield* staffed(["王a", "A10"])
      const units = yield* OrgUnits
      const yard = yield* units.add({
        unit: { code: null, name: "和平小区", level: "compound" },
        parentId: communities[0]!.id,
        on: began
      })
      const edits = yield* BuildingEdits
      const some = fc.record({
        name: word,
        households: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
        propertyCompany: maybe,
        officer: fc.constantFrom(null, { name: "王a" }, { name: "A1" })
      })
      const facts = fc.sample(some, { numRuns: 40, seed: 3 })
      const cells: Array<Cells<BuildingColumn>> = []
      for (const [n, { officer, name, ...own }] of facts.entries()) {
        const inYard = n % 2 === 0
        const parentId = inYard ? yard.id : communities[1]!.id
        const building = { ...own, name: `${name}${n % 7}-${n}`, parentId, officer }
        const { id } = yield* edits.add({ office, building, on: began })
        cells.push({
          ...own,
          id,
          name: building.name,
          stairwells: null,
          property: null,
          community: fullName(communities[inYard ? 0 : 1]!),
          compound: inYard ? "和平小区" : null,
          officerName: officer?.name ?? null,
          officerKnown: String(officer?.name === people[0]!.name),
          officerSince: officer === null ? null : began
        })
      }
      const inTree = [1, 0].flatMap((odd) => cells.filter((_, n) => n % 2 === odd))
      const world = yield* Effect.context<Buildings>()
      const all = yield* (yield* Buildings).rows({ office })
      const own = all.rows.map(({ id }) => cells.find((cell) => cell.id === id)!)
      assert.sameMembers(own, inTree)
      const holds = fc.asyncProperty(queryOver(buildingColumns), (query) =>
        Effect.gen(function* () {
          const { rows, total, sums } = yield* (yield* Buildings).rows({ office, ...query })
          const { ids, found } = modelled(own, buildingModel, query)
          assert.deepStrictEqual(
            rows.map(({ id }) => id),
            ids as never
          )
          const households = found.reduce((sum, cell) => sum + Number(cell.households), 0)
          assert.deepStrictEqual([total, sums.households], [found.length, households])
          yield* isInFile(yield* (yield* Buildings).every({ office, ...query }), query, rows, total)
        }).pipe(time.during, Effect.provideContext(world), Effect.runPromise)
      )
      yield* Effect.promise(() => fc.assert(holds, { numRuns: cases }))
    }).pipe(time.during)
  )
})
