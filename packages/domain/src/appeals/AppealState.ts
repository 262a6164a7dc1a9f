/** Where an appeal stands, and how it was decided. Apart from the appeal: refusals name it, too. */
import { Schema } from "effect"

export const AppealState = Schema.Literals(["lodged", "accepted", "decided", "withdrawn"])
export type AppealState = typeof AppealState.Type

/** `partly`: some of what was asked for. Both it and `upheld` ask for a correction. */
export const AppealOutcome = Schema.Literals(["upheld", "partly", "rejected"])
export type AppealOutcome = typeof AppealOutcome.Type
