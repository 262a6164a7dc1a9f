/** Finding a place or a person by name, by the initials of its pinyin, or by the start of its code. */
import { Context, Effect, Layer } from "effect"

import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import type { OrgLevel } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { lineage, type TreePath } from "../TreePath.ts"
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

export interface SearchAsked {
  readonly query: string
  readonly on?: Day | null | undefined
  readonly limit?: number | undefined
}

const pathsAbove = (path: TreePath | null) => (path === null ? [] : lineage(path).slice(0, -1))

export class OrgSearch extends Context.Service<
  OrgSearch,
  { readonly search: (asked: SearchAsked) => Effect.Effect<ReadonlyArray<OrgHit>> }
>()("aiwei/OrgSearch") {
  static readonly layer = Layer.effect(
    OrgSearch,
    Effect.gen(function* () {
      const repo = yield* OrgSearchRepo

      const search = Effect.fn("OrgSearch.search")(function* (asked: SearchAsked) {
        const text = asked.query.normalize("NFKC").trim()
        if (text === "") return []
        const [day, limit] = [asked.on ?? (yield* today), asked.limit ?? 20]
        const units = yield* repo.units({ text, day, limit })
        const people = yield* repo.people({ text, day, limit })
        const paths = [...units, ...people].flatMap(({ path }) => pathsAbove(path))
        const names = yield* repo.namesAt([...new Set(paths)], day)
        const aboveOf = (path: TreePath | null) =>
          pathsAbove(path).flatMap((each) => names.get(each) ?? [])
        const places = units.map(({ id, name, level, code, path }): OrgHit => ({
          kind: "unit",
          id,
          name,
          level,
          code,
          title: null,
          placeId: id,
          placeName: name,
          above: aboveOf(path)
        }))
        const found = people.map(({ id, name, title, unitId, unitName, path }): OrgHit => ({
          kind: "person",
          id,
          name,
          level: null,
          code: null,
          title,
          placeId: unitId,
          placeName: unitName,
          above: aboveOf(path)
        }))
        const seats = Math.min(found.length, Math.ceil(limit / 3))
        return [...places.slice(0, limit - seats), ...found].slice(0, limit)
      })

      return { search }
    })
  )
}
