/**
 * What becomes of each thing, from what was said of some and of the rest. Posts need nothing said: with a
 * leaver they end, else they stay. Laws in the test of this file.
 */
import { PersonId } from "../people/Person.ts"
import type { HandoverOutcome, HandoverReason } from "./Handover.ts"
import { type HeldThing, needsDecision, thingKey } from "./HeldThing.ts"
import type { Proposal } from "./proposals/proposed.ts"

/** `keep` holds only for whoever stays: what a leaver keeps is undecided. */
export type Choice =
  | { readonly choice: "successor"; readonly personId: string }
  | { readonly choice: "open" }
  | { readonly choice: "keep" }
  | { readonly choice: "proposed" }

export type Decision = Choice & Pick<HeldThing, "kind" | "id">

export interface Settled {
  readonly thing: HeldThing
  readonly outcome: HandoverOutcome
  readonly successorId: PersonId | null
}

export interface Settling {
  readonly settled: ReadonlyArray<Settled>
  readonly undecided: ReadonlyArray<HeldThing>
}

interface Said {
  readonly decisions: ReadonlyArray<Decision>
  /** Of whatever no decision names; null: nothing was said. Posts are never among the rest. */
  readonly rest: Choice | null
  readonly reason: HandoverReason
}

type Outcome = Pick<Settled, "outcome" | "successorId">

const alone = (outcome: HandoverOutcome): Outcome => ({ outcome, successorId: null })

const outcomeOf = (
  choice: Choice,
  reason: HandoverReason,
  proposal: Proposal | null
): Outcome | null => {
  switch (choice.choice) {
    case "successor":
      return { outcome: "passed", successorId: PersonId.make(choice.personId) }
    case "proposed":
      return proposal === null ? null : { outcome: "passed", successorId: proposal.personId }
    case "open":
      return alone("open")
    case "keep":
      return reason === "leave" ? null : alone("kept")
  }
}

export const decided = (
  things: ReadonlyArray<HeldThing>,
  proposals: ReadonlyArray<Proposal | null>,
  { decisions, rest, reason }: Said
): Settling => {
  const said = new Map(decisions.map((one) => [thingKey(one), one]))
  const byItself = alone(reason === "leave" ? "ended" : "kept")
  const found = things.map((thing, n) => {
    const needed = needsDecision(thing)
    const choice = said.get(thingKey(thing)) ?? (needed ? rest : null)
    if (choice === null) return { thing, outcome: needed ? null : byItself }
    return { thing, outcome: outcomeOf(choice, reason, proposals[n] ?? null) }
  })
  return {
    settled: found.flatMap(({ thing, outcome }) =>
      outcome === null ? [] : [{ thing, ...outcome }]
    ),
    undecided: found.flatMap(({ thing, outcome }) => (outcome === null ? [thing] : []))
  }
}
