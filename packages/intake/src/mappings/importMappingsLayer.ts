/** `ImportMappings` over the ports of the store. */
import { isInReach } from "@aiwei/domain/access/rights/within"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { NotAllowed } from "@aiwei/domain/errors"
import { MappingNotFound } from "@aiwei/domain/importing/importErrors"
import type { ImportMapping } from "@aiwei/domain/importing/ImportMapping"
import { ImportMappingRepo } from "@aiwei/domain/importing/ImportMappingRepo"
import { Offices } from "@aiwei/domain/org/Offices"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import type { Digest } from "@aiwei/domain/shared/Digest"
import type { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Effect, Layer } from "effect"

import type { UsedMapping } from "../report/UsedMapping.ts"
import { type ColumnMap, saysTheSame } from "../understanding/ColumnMap.ts"
import { checkMap, contradicting } from "./checkMap.ts"
import { comparedName, numbered, shapeOf } from "./headingNames.ts"
import {
  ImportMappings,
  type MappingRow,
  type MappingsGiven,
  type OfOffice
} from "./ImportMappings.ts"
import { keepMapping } from "./remember.ts"
import { mapOf, usedBy } from "./remembered.ts"

type Ports = ImportMappingRepo | Offices | AuditLog | Atomically | Digest | IdGenerator

const list = Effect.gen(function* () {
  const all = yield* ImportMappingRepo.use((repo) => repo.all)
  const { reach } = yield* CurrentActor
  const offices = new Map((yield* Offices.use(({ list: known }) => known)).map((o) => [o.id, o]))
  return all.map(({ shape: _shape, ...mapping }): MappingRow => {
    const office = mapping.officeId === null ? undefined : offices.get(mapping.officeId)
    return {
      ...mapping,
      office: office === undefined ? null : { code: office.code, name: office.name },
      own: reach === null || (office !== undefined && isInReach(reach, office.path))
    }
  })
})

const officeOf = ({ office }: OfOffice) => Offices.use((offices) => offices.resolve(office ?? null))

const exported = Effect.fn("ImportMappings.export")(function* (wanted: OfOffice) {
  const { id } = yield* officeOf(wanted)
  const all = yield* ImportMappingRepo.use((repo) => repo.all)
  return { layout: 1 as const, mappings: usedBy(all, id).flatMap(mapOf) }
})

const wholeOnly = (verb: "imports.mappings.import" | "imports.mappings.remove") =>
  Effect.gen(function* () {
    const { reach } = yield* CurrentActor
    if (reach !== null) return yield* new NotAllowed({ verb })
  })

/** As the headings of the mapping write them, so that what was exported is what was imported. */
const usedOf = ({ id, kind, headings, columns }: ColumnMap): UsedMapping => {
  const names = numbered(headings ?? [])
  const named = new Map(names.map((name) => [comparedName(name), name]))
  return {
    id: id ?? null,
    kind: kind ?? "",
    headings: names,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, field]) => [named.get(comparedName(name)) ?? name, field])
    )
  }
}

/** Each shape once: a file may repeat itself, and not contradict itself. */
const onceEach = Effect.fnUntraced(function* (maps: ReadonlyArray<ColumnMap>) {
  const byShape = new Map<string, UsedMapping>()
  for (const map of maps) {
    yield* checkMap({ ...map, headings: map.headings ?? [] })
    const used = usedOf(map)
    const shape = shapeOf(used.headings)
    const there = byShape.get(shape)
    if (there !== undefined && !saysTheSame(there, used)) return yield* contradicting(map)
    byShape.set(shape, there ?? used)
  }
  return [...byShape.values()]
})

const imported = Effect.fn("ImportMappings.import")(function* (given: MappingsGiven) {
  const verb = "imports.mappings.import"
  if (given.everywhere === true) yield* wholeOnly(verb)
  const office = given.everywhere === true ? null : (yield* officeOf(given)).id
  const wanted = yield* onceEach(given.mappings)
  const kept = yield* Effect.forEach(wanted, (one) => keepMapping(verb, office, one))
  const added = kept.filter(({ isNew }) => isNew).length
  return { added, unchanged: kept.length - added }
})

const removed = Effect.fn("ImportMappings.remove")(function* (id: string) {
  const repo = yield* ImportMappingRepo
  const found = (yield* repo.all).find((one): one is ImportMapping => one.id === id)
  if (found === undefined) return yield* new MappingNotFound({ id })
  const verb = "imports.mappings.remove"
  if (found.officeId === null) yield* wholeOnly(verb)
  yield* repo.remove(found.id)
  const { officeId: place, kind, headings, columns, used } = found
  yield* AuditLog.use((log) =>
    log.append({
      verb,
      place,
      subject: `ImportMapping/${id}`,
      before: { kind, headings, columns, used }
    })
  )
})

export const ImportMappingsLayer = Layer.effect(
  ImportMappings,
  Effect.gen(function* () {
    const ports = yield* Effect.context<Ports>()
    const given = <A, E>(work: Effect.Effect<A, E, Ports>): Effect.Effect<A, E> =>
      Effect.provide(work, ports)
    const together = <A, E>(work: Effect.Effect<A, E, Ports>) =>
      given(Atomically.use((atomically) => atomically.run(work)))
    return {
      list: given(list),
      export: (wanted) => given(exported(wanted)),
      import: (maps) => together(imported(maps)),
      remove: (id) => together(removed(id))
    }
  })
)
