/** Whether there is such a group on a day: one that was withdrawn is refused, one of later days has no roster yet. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"

export const isGone = (error: unknown): boolean => domainErrorOf(error)?._tag === "GroupNotFound"

export const isBefore = ({ validFrom }: { readonly validFrom: string }, day: string): boolean =>
  day < validFrom
