/** Finding a place or a person by name, by the initials of its pinyin, or by the start of its code. */
import { Context, Effect, Layer } from "effect"

import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import type { FormerName } from "../naming/FormerName.ts"
import { FormerNameRepo } from "../naming/FormerNameRepo.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { lineage, type TreePath } from "../TreePath.ts"
import type { FoundPerson, FoundUnit } from "./OrgFound.ts"
import { OrgSearchRepo } from "./OrgSearchRepo.ts"

export interface Above {
  readonly id: OrgUnitId
  readonly name: string
}

/** What a unit was called or coded until a day. */
export type Formerly = Pick<FormerName, "name" | "code" | "until">

export interface OrgHit {
  readonly kind: "unit" | "person"
  readonly id: OrgUnitId | PersonId
  readonly name: string
  readonly level: UnitLevel | null
  readonly code: string | null
  /** The name or code it was found by, when it has another one on the day. */
  readonly formerly: Formerly | null
  /** A person's post. */
  readonly title: string | null
  /** The place to open: the unit itself, or where the person is posted. */
  readonly placeId: OrgUnitId | null
  /** From the root down, without the place itself. */
  readonly above: ReadonlyArray<Above>
  readonly placeName: string | null
}

/** A place alone: whoever gives rights or reads the trail must be able to name one, and sees no people. */
export interface FoundPlace extends Pick<FoundUnit, "id" | "name" | "level" | "code"> {
  readonly formerly: Formerly | null
  /** From the root down, without the place itself. */
  readonly above: ReadonlyArray<Above>
}

export interface SearchAsked {
  readonly query: string
  readonly on?: Day | null | undefined
  readonly limit?: number | undefined
}

const pathsAbove = (path: TreePath | null) => (path === null ? [] : lineage(path).slice(0, -1))

const placeHit = (
  { id, name, level, code }: FoundUnit,
  formerly: Formerly | null,
  above: ReadonlyArray<Above>
): OrgHit => ({
  kind: "unit",
  formerly,
  id,
  name,
  level,
  code,
  title: null,
  placeId: id,
  placeName: name,
  above
})

const personHit = (
  { id, name, title, unitId, unitName }: FoundPerson,
  above: ReadonlyArray<Above>
): OrgHit => ({
  kind: "person",
  formerly: null,
  id,
  name,
  level: null,
  code: null,
  title,
  placeId: unitId,
  placeName: unitName,
  above
})

export class OrgSearch extends Context.Service<
  OrgSearch,
  {
    readonly search: (asked: SearchAsked) => Effect.Effect<ReadonlyArray<OrgHit>>
    readonly places: (asked: SearchAsked) => Effect.Effect<ReadonlyArray<FoundPlace>>
  }
>()("aiwei/OrgSearch") {
  static readonly layer = Layer.effect(
    OrgSearch,
    Effect.gen(function* () {
      const repo = yield* OrgSearchRepo
      const names = yield* FormerNameRepo

      const termsOf = Effect.fnUntraced(function* ({ query, on, limit }: SearchAsked) {
        const text = query.normalize("NFKC").trim()
        return { text, day: on ?? (yield* today), limit: limit ?? 20 }
      })

      /** What stands above a path, of all these paths asked at once. */
      const aboveAll = Effect.fnUntraced(function* (
        found: ReadonlyArray<{ readonly path: TreePath | null }>,
        day: Day
      ) {
        const paths = found.flatMap(({ path }) => pathsAbove(path))
        const names = yield* repo.namesAt([...new Set(paths)], day)
        return (path: TreePath | null) => pathsAbove(path).flatMap((each) => names.get(each) ?? [])
      })

      /** Which former name of each of these holds the text, where the one of the day does not. */
      const formerlyOf = Effect.fnUntraced(function* (
        found: ReadonlyArray<FoundUnit>,
        text: string
      ) {
        const holds = (one: { readonly name: string; readonly code: string | null }) =>
          one.name.includes(text) || (one.code?.startsWith(text) ?? false)
        const others = found.filter((unit) => !holds(unit)).map(({ id }) => id)
        const rows = others.length === 0 ? [] : yield* names.ofAll(others)
        const former = new Map(rows.filter(holds).map((row) => [row.unitId, row]))
        return ({ id }: FoundUnit): Formerly | null => {
          const row = former.get(id)
          return row === undefined ? null : { name: row.name, code: row.code, until: row.until }
        }
      })

      const search = Effect.fn("OrgSearch.search")(function* (asked: SearchAsked) {
        const wanted = yield* termsOf(asked)
        if (wanted.text === "") return []
        const units = yield* repo.units(wanted)
        const people = yield* repo.people(wanted)
        const aboveOf = yield* aboveAll([...units, ...people], wanted.day)
        const formerly = yield* formerlyOf(units, wanted.text)
        const places = units.map((unit) => placeHit(unit, formerly(unit), aboveOf(unit.path)))
        const found = people.map((person) => personHit(person, aboveOf(person.path)))
        const seats = Math.min(found.length, Math.ceil(wanted.limit / 3))
        return [...places.slice(0, wanted.limit - seats), ...found].slice(0, wanted.limit)
      })

      const places = Effect.fn("OrgSearch.places")(function* (asked: SearchAsked) {
        const wanted = yield* termsOf(asked)
        if (wanted.text === "") return []
        const units = yield* repo.units(wanted)
        const aboveOf = yield* aboveAll(units, wanted.day)
        const formerly = yield* formerlyOf(units, wanted.text)
        return units.map((unit): FoundPlace => {
          const { id, name, level, code, path } = unit
          return { id, name, level, code, formerly: formerly(unit), above: aboveOf(path) }
        })
      })

      return { search, places }
    })
  )
}
