/**
 * Finds the places that a request names. Whoever is limited to a branch finds only what lies in it or
 * above it: what stands elsewhere and what does not exist are the same to them.
 */
import { Context, Effect, Layer, Schema } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { allOf, calledPlaces, type Ways } from "./calledPlaces.ts"
import type { Naming } from "./Naming.ts"
import { isRecordKind, recordKinds } from "./recordKinds.ts"
import { type BatchPlaces, Whereabouts } from "./Whereabouts.ts"
import { touchesReach } from "./within.ts"

const isUnitId = Schema.is(OrgUnitId)
const one = (path: TreePath | null | undefined): Ways => (path == null ? [] : [[path]])

export class NamedPlaces extends Context.Service<
  NamedPlaces,
  { readonly waysOf: (naming: Naming, value: unknown) => Effect.Effect<Ways> }
>()("aiwei/NamedPlaces") {
  static readonly layer = Layer.effect(
    NamedPlaces,
    Effect.gen(function* () {
      const where = yield* Whereabouts

      const { office, place, workplace, wholeOffices } = yield* calledPlaces

      const unit = (id: string) =>
        isUnitId(id)
          ? Effect.map(where.ofUnits([id]), (paths) => one(paths.get(id)))
          : Effect.succeed<Ways>([])

      const person = (each: boolean) => (id: string) =>
        Effect.map(where.ofPerson(id), (places): Ways => {
          if (places === null) return []
          const { office: staff, units } = places
          const posts = each ? allOf(units) : units.map((path) => [path])
          return [[staff], ...(posts ?? [])]
        })

      const batch = Effect.fnUntraced(function* (places: BatchPlaces | null) {
        const { kind, name } = yield* CurrentActor
        if (places === null) return []
        return places.actor === `${kind}:${name}` ? null : allOf(places.offices)
      })

      const scheme = Effect.fnUntraced(function* (id: string) {
        const { reach } = yield* CurrentActor
        const office = yield* where.ofScheme(id)
        return office !== null && touchesReach(reach, office) ? null : []
      })

      const finders: Readonly<Record<Naming, (text: string) => Effect.Effect<Ways>>> = {
        office,
        place,
        unit,
        parent: unit,
        person: person(true),
        anyPerson: person(false),
        workplace,
        firstWorkplace: workplace,
        zone: (id) => Effect.map(where.ofZone(id), one),
        group: (id) => Effect.map(where.ofGroup(id), one),
        organisation: (id) => Effect.map(where.ofOrganisation(id), one),
        overlay: (id) => Effect.map(where.ofOverlay(id), one),
        scheme,
        publication: (id) => Effect.map(where.ofPublication(id), one),
        batch: (id) => Effect.flatMap(where.ofBatch(id), batch),
        file: (id) => Effect.flatMap(where.ofFile(id), batch),
        entity: (text) => {
          const [kind = "", id = ""] = text.split("/")
          return isRecordKind(kind) ? waysOf(recordKinds[kind], id) : Effect.succeed([])
        }
      }

      const whenLeftOut = (naming: Naming, value: unknown): Effect.Effect<Ways> => {
        if (naming === "office") return office(null)
        if (naming === "parent") return Effect.succeed([])
        if (naming === "firstWorkplace") return wholeOffices
        if (naming === "workplace" && value === null) return wholeOffices
        return Effect.succeed(null)
      }

      const waysOf = (naming: Naming, value: unknown): Effect.Effect<Ways> =>
        typeof value === "string" ? finders[naming](value.trim()) : whenLeftOut(naming, value)

      return { waysOf }
    })
  )
}
