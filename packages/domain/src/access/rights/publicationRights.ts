/** Which roles may do what around a publication; named in `publicationVerbs`. */
import type { publicationVerbs } from "../verbs/publicationVerbs.ts"
import { office, readers, type VerbRight } from "./VerbRight.ts"

export const publicationRights = {
  "calendar.show": readers,
  "calendar.due": readers,
  "calendar.set": office,
  "calendar.clear": office,
  "calendar.tellYear": office
} as const satisfies Readonly<Record<(typeof publicationVerbs)[number], VerbRight>>
