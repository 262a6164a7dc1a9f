/** An id that the server does not know is an answer, not a failure: a link may be old, or cut short. */
import { domainErrorOf, type WireError } from "@aiwei/client/domainErrorOf"

const unknown: ReadonlySet<WireError["_tag"]> = new Set([
  "PersonNotFound",
  "ZoneNotFound",
  "BuildingNotFound",
  "PlaceNotFound",
  "PlaceAmbiguous"
])

export const nullIfUnknown = async <A>(found: Promise<A>): Promise<A | null> => {
  try {
    return await found
  } catch (thrown) {
    const error = domainErrorOf(thrown)
    if (error !== null && unknown.has(error._tag)) return null
    throw thrown
  }
}
