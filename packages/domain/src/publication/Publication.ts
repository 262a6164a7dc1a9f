/**
 * A month's ranking, made public and frozen. The snapshot holds inputs, scheme and results; nothing
 * that changes later changes it. A correction is a new version that names its reason.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../org/OrgUnitId.ts"
import { Month } from "../shared/Month.ts"

export const PublicationState = Schema.Literals(["draft", "review", "published", "corrected"])
export type PublicationState = typeof PublicationState.Type

export const PublicationId = Schema.String.pipe(Schema.brand("PublicationId"))
export type PublicationId = typeof PublicationId.Type

export const Publication = Schema.Struct({
  id: PublicationId,
  officeId: OrgUnitId,
  period: Month,
  version: Schema.Int,
  state: PublicationState,
  schemeId: Schema.String,
  /** Canonical JSON; null until published. */
  snapshot: Schema.NullOr(Schema.String),
  sha256: Schema.NullOr(Schema.String),
  /** ISO instants. */
  createdAt: Schema.String,
  publishedAt: Schema.NullOr(Schema.String),
  reason: Schema.NullOr(Schema.String),
  codeVersion: Schema.String
})
export interface Publication extends Schema.Schema.Type<typeof Publication> {}
