/** Why a unit stands outside the ranks of a month. None of them is a zero. docs/rules/ranking.md */
import { Schema } from "effect"

/** `vetoed`: by a veto with that effect; `blocked`: a line is missing too much; `nothingAssessed`: none applied. */
export const OutsideRanks = Schema.Literals(["vetoed", "blocked", "nothingAssessed"])
export type OutsideRanks = typeof OutsideRanks.Type
