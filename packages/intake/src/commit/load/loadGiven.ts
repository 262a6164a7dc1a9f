/**
 * What imports had given the records that somebody edited by hand, for the kinds a file may change. An
 * office whose records nobody edited costs one look at the audit trail.
 */
import { type EditedKind, HandEdits } from "@aiwei/domain/importing/HandEdits"
import { Effect } from "effect"

import type { Kind } from "../../report.ts"
import type { Books } from "../plan/Books.ts"
import { type Given, type GivenBook, type GivenBooks, givenFrom } from "../plan/given/Given.ts"
import { zoneRoot } from "../plan/given/zoneRoot.ts"

const nothing: GivenBook = new Map()

const editedOf = (kinds: ReadonlyArray<EditedKind>) =>
  Effect.map(
    HandEdits.use((edits) => Effect.forEach(kinds, edits.editedOf)),
    (ids) => ids.flat()
  )

const book = Effect.fn("Imports.given")(function* (
  entity: string,
  ids: ReadonlyArray<string>,
  key: (id: string) => string,
  usual?: Readonly<Record<string, unknown>>
) {
  if (ids.length === 0) return nothing
  const changes = yield* HandEdits.use((edits) => edits.importsOf(entity, ids))
  const of = Map.groupBy(changes, ({ entityId }) => key(entityId))
  return new Map<string, Given>(
    [...new Set(ids.map(key))].map((id) => [id, givenFrom(of.get(id) ?? [], usual)])
  )
})

const same = (id: string): string => id

export const loadGiven = Effect.fn("Imports.loadGiven")(function* (
  kind: Kind | null,
  { people, zones }: Pick<Books, "people" | "zones">
) {
  const staffed = people.length > 0
  const person = staffed ? new Set(yield* editedOf(["Person"])) : new Set<string>()
  const units =
    kind === "buildings" || kind === "community_codes"
      ? yield* editedOf(["Building", "OrgUnit"])
      : []
  const roots = kind === "zones" ? new Set((yield* editedOf(["Zone"])).map(zoneRoot)) : new Set()
  const zoned = zones.flatMap(({ id }) => (roots.has(zoneRoot(id)) ? [id] : []))
  const given: GivenBooks = {
    people: yield* book(
      "Person",
      people.flatMap(({ id }) => (person.has(id) ? [id] : [])),
      same,
      { status: "active" }
    ),
    units: yield* book("OrgUnit", [...new Set(units)], same),
    zones: yield* book("ResponsibilityZone", zoned, zoneRoot)
  }
  return given
})
