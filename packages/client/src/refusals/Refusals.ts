/** A sentence for every refusal there is, by its tag: a new one breaks the build of every language. */
import type { WireError } from "../domainErrorOf.ts"

export type Refusals = {
  readonly [Tag in WireError["_tag"]]: (error: Extract<WireError, { _tag: Tag }>) => string
}
