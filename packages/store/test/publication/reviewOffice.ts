/** An office whose scheme asks for a review, and people who act in it with a role over the whole of it. */
import type { Role } from "@aiwei/domain/access/rights/Role"
import { type Actor, CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { PlacementRepo } from "@aiwei/domain/org/PlacementRepo"
import type { TreePath } from "@aiwei/domain/org/TreePath"
import { documentOf } from "@aiwei/domain/scheme/document/documentOf"
import type { PublicationTerms } from "@aiwei/domain/scheme/document/PublicationTerms"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Indicator } from "@aiwei/domain/scheme/Indicator"
import { SchemeRepo } from "@aiwei/domain/scheme/SchemeRepo"
import { Day, forever } from "@aiwei/domain/shared/Day"
import { Effect, Option } from "effect"

import { sampleOffice } from "../sampleOffice.ts"

const from = Day.make("2020-01-01")

export const reviewOffice = Effect.fnUntraced(function* (
  terms: PublicationTerms,
  changed: (document: SchemeDocument) => SchemeDocument = (document) => document
) {
  const sample = yield* sampleOffice(["甲", "乙", "丙"], [3000, 2000])
  const schemes = yield* SchemeRepo
  const placements = yield* PlacementRepo
  const [first, ...others] = sample.indicators
  const lines: [Indicator, ...Array<Indicator>] = [first!, ...others]
  const document = changed({ ...documentOf(sample.scheme, lines, []), publication: terms })
  yield* schemes.replace(sample.scheme, sample.indicators, document)
  const { path } = Option.getOrThrow(yield* placements.findOn(sample.office.id, from))
  return { ...sample, path, period: sample.scheme.validFrom }
})

export const actor = (name: string, path: TreePath, ...roles: ReadonlyArray<Role>): Actor => ({
  ...systemActor,
  kind: "account",
  name,
  held: {
    everything: false,
    grants: roles.map((role) => ({ role, path, validFrom: from, validTo: forever })),
    only: null
  }
})

export const as =
  (who: Actor) =>
  <A, E, R>(work: Effect.Effect<A, E, R>) =>
    Effect.provideService(work, CurrentActor, who)
