/** What was asked as something the bench can work out: names looked up, and refused where nothing bears them. */
import { Effect, Option } from "effect"

import { WhatIfRefused } from "../draw/drawErrors.ts"
import { SchemeNotFound } from "../errors.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { SchemeId } from "../scheme/AssessmentScheme.ts"
import { documentRead } from "../scheme/document/documentRead.ts"
import type { SchemeDocument } from "../scheme/document/SchemeDocument.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import type { Weights } from "./reweighted.ts"
import { removed, type UnitOfMonth, type Variation } from "./variation.ts"
import type { AskedVariation } from "./WhatIfWanted.ts"

interface MonthTerms {
  readonly terms: SchemeDocument
  readonly units: ReadonlyArray<UnitOfMonth>
}

type WeightsAsked = Extract<AskedVariation, { readonly kind: "weights" }>["weights"]

/** A change of a category is one of every line in it; of two that name a line the last holds. */
const weightsOf = Effect.fnUntraced(function* (terms: SchemeDocument, asked: WeightsAsked) {
  const weights = new Map<string, number>()
  for (const { of, percent } of asked) {
    const lines = terms.indicators.filter(({ code, category }) => code === of || category === of)
    if (lines.length === 0) return yield* new WhatIfRefused({ why: "unknown", what: of })
    for (const { code } of lines) weights.set(code, percent)
  }
  return weights satisfies Weights
})

const nameOf = (variation: Variation): string | null => {
  switch (variation.kind) {
    case "withoutInspector":
      return variation.inspector
    case "withoutInspection":
      return variation.inspection
    case "withoutDay":
      return variation.day
    case "scheme":
    case "weights":
      return null
  }
}

/** `other`: the document whose tie-breakers hold afterwards; null: the month's own. */
interface Translated {
  readonly variation: Variation
  readonly other: SchemeDocument | null
}

const otherScheme = (other: SchemeDocument): Translated => ({
  variation: { kind: "scheme", terms: other },
  other
})
const same = (variation: Variation): Translated => ({ variation, other: null })

export const asVariation = Effect.gen(function* () {
  const schemes = yield* SchemeRepo
  const documentFor = yield* documentRead

  const termsOf = Effect.fnUntraced(function* (officeId: OrgUnitId, id: string) {
    const found = Option.getOrNull(yield* schemes.findById(SchemeId.make(id)))
    if (found === null || found.officeId !== officeId) {
      return yield* new SchemeNotFound({ scheme: id })
    }
    return yield* documentFor(found)
  })

  const translated = Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    terms: SchemeDocument,
    asked: AskedVariation
  ) {
    switch (asked.kind) {
      case "scheme":
        return otherScheme(yield* termsOf(officeId, asked.scheme))
      case "document":
        return otherScheme(asked.document)
      case "weights":
        return same({ kind: "weights", weights: yield* weightsOf(terms, asked.weights) })
      case "withoutInspector":
      case "withoutInspection":
      case "withoutDay":
        return same(asked)
    }
  })

  /** With how many rounds it takes away; a name that takes none away is a slip. */
  return Effect.fn("asVariation")(function* (
    officeId: OrgUnitId,
    { terms, units }: MonthTerms,
    asked: AskedVariation
  ) {
    const { variation, other } = yield* translated(officeId, terms, asked)
    const rounds = units.reduce((sum, unit) => sum + removed(variation, unit).length, 0)
    const what = nameOf(variation)
    if (what !== null && rounds === 0) return yield* new WhatIfRefused({ why: "unknown", what })
    return { variation, other, removed: rounds }
  })
})
