/** Every refusal as it arrives at a caller: a tag and its data, no class. */
import type { DomainError } from "@aiwei/domain/errors"

import type { InvalidInput } from "./InvalidInput.ts"

/** Refusals of the surface itself: they happen before any use case is asked. */
export type SurfaceError =
  | InvalidInput
  | { readonly _tag: "NoSuchProcedure"; readonly path: string }
  | { readonly _tag: "NoSuchPage"; readonly path: string }
  | { readonly _tag: "CrossOrigin"; readonly origin: string }
  | { readonly _tag: "BodyTooLarge"; readonly limit: number }
  | { readonly _tag: "TookTooLong"; readonly seconds: number }
  | { readonly _tag: "TooManyListeners" }

export type WireError = (typeof DomainError)["Encoded"] | SurfaceError
