/**
 * The version of an editable row: 16 hexadecimal digits over what the row shows. Worked out and never
 * stored, so an import, an edit and the end of a span all change it; see docs/decisions/0005.
 */
import { Effect } from "effect"

import { canonicalJson } from "./canonicalJson.ts"
import type { Digest } from "./Digest.ts"

export type Versioned<Row> = Row & { readonly version: string }

export const versionOf = (digest: Digest["Service"], shown: object): Effect.Effect<string> =>
  Effect.map(digest.sha256(canonicalJson(shown)), (hash) => hash.slice(0, 16))

export const versioned =
  (digest: Digest["Service"]) =>
  <Row extends object>(row: Row): Effect.Effect<Versioned<Row>> =>
    Effect.map(versionOf(digest, row), (version) => ({ ...row, version }))
