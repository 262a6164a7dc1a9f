/** Finding a place or a person by name, by the initials of its pinyin, or by the start of its code. */
import { Context, Effect, Layer } from "effect"

import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import type { OrgLevel } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { lineage, type TreePath } from "../TreePath.ts"
import type { FoundPerson, FoundUnit } from "./OrgFound.ts"
import { OrgSearchRepo } from "./OrgSearchRepo.ts"

export interface Above {
  readonly id: OrgUnitId
  readonly name: string
}

export interface OrgHit {
  readonly kind: "unit" | "person"
  readonly id: OrgUnitId | PersonId
  readonly name: string
  readonly level: OrgLevel | null
  readonly code: string | null
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
  /** From the root down, without the place itself. */
  readonly above: ReadonlyArray<Above>
}

export interface SearchAsked {
  readonly query: string
  readonly on?: Day | null | undefined
  readonly limit?: number | undefined
}

const pathsAbove = (path: TreePath | null) => (path === null ? [] : lineage(path).slice(0, -1))

const placeHit = ({ id, name, level, code }: FoundUnit, above: ReadonlyArray<Above>): OrgHit => ({
  kind: "unit",
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

      const search = Effect.fn("OrgSearch.search")(function* (asked: SearchAsked) {
        const wanted = yield* termsOf(asked)
        if (wanted.text === "") return []
        const units = yield* repo.units(wanted)
        const people = yield* repo.people(wanted)
        const aboveOf = yield* aboveAll([...units, ...people], wanted.day)
        const places = units.map((unit) => placeHit(unit, aboveOf(unit.path)))
        const found = people.map((person) => personHit(person, aboveOf(person.path)))
        const seats = Math.min(found.length, Math.ceil(wanted.limit / 3))
        return [...places.slice(0, wanted.limit - seats), ...found].slice(0, wanted.limit)
      })

      const places = Effect.fn("OrgSearch.places")(function* (asked: SearchAsked) {
        const wanted = yield* termsOf(asked)
        if (wanted.text === "") return []
        const units = yield* repo.units(wanted)
        const aboveOf = yield* aboveAll(units, wanted.day)
        return units.map(({ id, name, level, code, path }): FoundPlace => ({
          id,
          name,
          level,
          code,
          above: aboveOf(path)
        }))
      })

      return { search, places }
    })
  )
}
