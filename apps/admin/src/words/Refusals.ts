/** A sentence for every refusal there is, by its tag: a new one breaks the build of both languages. */
import type { WireError } from "@aiwei/client/domainErrorOf"

export type Refusals = {
  readonly [Tag in WireError["_tag"]]: (error: Extract<WireError, { _tag: Tag }>) => string
}
