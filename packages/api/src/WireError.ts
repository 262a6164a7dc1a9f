/** Every refusal as it arrives at a caller: a tag and its data, no class. */
import type { DomainError } from "@aiwei/domain/errors"

import type { InvalidInput } from "./InvalidInput.ts"

/** Locked by another process, out of room, not to be written to, not there at all, or damaged. */
export type Outage = "busy" | "full" | "readOnly" | "away" | "damaged"

/** Refusals of the surface itself: they happen before any use case is asked. */
export type SurfaceError =
  | InvalidInput
  | { readonly _tag: "NoSuchProcedure"; readonly path: string }
  | { readonly _tag: "NoSuchPage"; readonly path: string }
  | { readonly _tag: "CrossOrigin"; readonly origin: string }
  | { readonly _tag: "BodyTooLarge"; readonly limit: number }
  | { readonly _tag: "TookTooLong"; readonly seconds: number }
  | { readonly _tag: "TooManyListeners" }
  | { readonly _tag: "StoreUnavailable"; readonly why: Outage }

/** What is nobody's refusal: a fault of the server's own, which it keeps to itself and its log. */
export interface Fault {
  readonly _tag: "InternalError"
}

export type WireError = (typeof DomainError)["Encoded"] | SurfaceError
