/**
 * Finds the places that a request names. Whoever is limited to a branch finds only what lies in it or
 * above it: what stands elsewhere and what does not exist are the same to them.
 */
import { Context, Effect, Layer, Schema } from "effect"

import { CurrentActor } from "../../audit/CurrentActor.ts"
import { placeCandidates } from "../../org/naming/placeFinder.ts"
import { isOfficeCalled, Offices } from "../../org/Offices.ts"
import { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"
import { today } from "../../shared/Instant.ts"
import type { Naming } from "./Naming.ts"
import { isRecordKind, recordKinds } from "./recordKinds.ts"
import { type BatchPlaces, Whereabouts } from "./Whereabouts.ts"
import { isInReach, touchesReach } from "./within.ts"

/**
 * One of these ways must be open, and a way is open when all its places are allowed. No way at all: there
 * is nothing of that name here. Null: no place was named, or it is the caller's own.
 */
export type Ways = ReadonlyArray<ReadonlyArray<TreePath>> | null

const isUnitId = Schema.is(OrgUnitId)
const one = (path: TreePath | null | undefined): Ways => (path == null ? [] : [[path]])

/** Several fit: all must be allowed, and the use case will tell which they are. */
const all = (paths: ReadonlyArray<TreePath>): Ways => (paths.length === 0 ? [] : [paths])

export class NamedPlaces extends Context.Service<
  NamedPlaces,
  { readonly waysOf: (naming: Naming, value: unknown) => Effect.Effect<Ways> }
>()("aiwei/NamedPlaces") {
  static readonly layer = Layer.effect(
    NamedPlaces,
    Effect.gen(function* () {
      const where = yield* Whereabouts
      const offices = yield* Offices
      const candidates = yield* placeCandidates

      const office = Effect.fnUntraced(function* (text: string | null) {
        const found = (yield* offices.list).filter((each) => isOfficeCalled(each, text))
        // Nobody named one: the use case asks for the only office within reach, and finds it or says so.
        return text === null && found.length !== 1 ? null : all(found.map(({ path }) => path))
      })

      const found = Effect.fnUntraced(function* (text: string) {
        return yield* candidates(text, yield* today)
      })

      const place = Effect.fnUntraced(function* (text: string) {
        const { reach } = yield* CurrentActor
        const near = (yield* found(text)).filter(({ path }) => touchesReach(reach, path))
        return all(near.map(({ path }) => path))
      })

      /** Whoever has a part of an office beside the whole of another has not all of them. */
      const wholeOffices = Effect.map(offices.list, (own) => all(own.map(({ path }) => path)))

      /** A name that the tree does not know is another organisation, which only an office has. */
      const workplace = Effect.fnUntraced(function* (text: string) {
        const { reach } = yield* CurrentActor
        const units = text === "" ? [] : yield* found(text)
        if (units.length === 0) return yield* wholeOffices
        const own = units.filter(({ path }) => isInReach(reach, path))
        return all(own.map(({ path }) => path))
      })

      const unit = (id: string) =>
        isUnitId(id)
          ? Effect.map(where.ofUnits([id]), (paths) => one(paths.get(id)))
          : Effect.succeed<Ways>([])

      const person = (each: boolean) => (id: string) =>
        Effect.map(where.ofPerson(id), (places): Ways => {
          if (places === null) return []
          const { office: staff, units } = places
          const posts = each ? all(units) : units.map((path) => [path])
          return [[staff], ...(posts ?? [])]
        })

      const batch = Effect.fnUntraced(function* (places: BatchPlaces | null) {
        const { kind, name } = yield* CurrentActor
        if (places === null) return []
        return places.actor === `${kind}:${name}` ? null : all(places.offices)
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
