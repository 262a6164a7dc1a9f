/**
 * What becomes of each thing of a handover, as chosen so far. Whatever has a proposal begins with it, a post ends
 * or stays by itself; for the rest nothing is chosen, so that nothing stays open unless somebody says so.
 */
import type { Decision, HandoverThing } from "@aiwei/queries/duty/handoverQueries"

export const reasons = ["leave", "move"] as const
export type Reason = (typeof reasons)[number]

/** `self`: a post ends with whoever leaves and stays with whoever moves. `to:` is followed by an id. */
export type Choice = "" | "proposed" | "open" | "keep" | "self" | `to:${string}`

export type Choices = Readonly<Record<string, Choice>>

export type Becomes = "passed" | "open" | "kept" | "ended" | "undecided"

export type ThingKey = Pick<HandoverThing, "kind" | "id">
export const keyOf = ({ kind, id }: ThingKey): string => `${kind}:${id}`

type Thing = Pick<HandoverThing, "kind" | "id" | "proposal">

/** Whoever leaves keeps nothing: what was to be kept is undecided again. */
export const choiceOf = (thing: Thing, chosen: Choices, reason: Reason): Choice => {
  const made = chosen[keyOf(thing)]
  if (thing.kind === "post") return made?.startsWith("to:") ? made : "self"
  if (made === undefined || (made === "proposed" && thing.proposal === null)) {
    return thing.proposal === null ? "" : "proposed"
  }
  return made === "keep" && reason === "leave" ? "" : made
}

export const becomes = (choice: Choice, reason: Reason): Becomes => {
  if (choice === "") return "undecided"
  if (choice === "open") return "open"
  if (choice === "keep") return "kept"
  if (choice === "self") return reason === "leave" ? "ended" : "kept"
  return "passed"
}

export const counted = (
  things: ReadonlyArray<Thing>,
  chosen: Choices,
  reason: Reason
): Readonly<Record<Becomes, number>> => {
  const counts = { passed: 0, open: 0, kept: 0, ended: 0, undecided: 0 }
  for (const thing of things) counts[becomes(choiceOf(thing, chosen, reason), reason)] += 1
  return counts
}

export const undecided = <A extends Thing>(
  things: ReadonlyArray<A>,
  chosen: Choices,
  reason: Reason
): ReadonlyArray<A> => things.filter((thing) => choiceOf(thing, chosen, reason) === "")

/** Those by name whom the page showed: a proposal that has changed meanwhile is not what was agreed to. */
export const decisionsOf = (
  things: ReadonlyArray<Thing>,
  chosen: Choices,
  reason: Reason
): ReadonlyArray<Decision> =>
  things.flatMap((thing): ReadonlyArray<Decision> => {
    const { kind, id, proposal } = thing
    const choice = choiceOf(thing, chosen, reason)
    if (choice === "" || choice === "self") return []
    if (choice === "open" || choice === "keep") return [{ kind, id, choice }]
    const personId = choice === "proposed" ? proposal?.personId : choice.slice("to:".length)
    return personId === undefined ? [] : [{ kind, id, choice: "successor", personId }]
  })

/** The same for all of a kind; where it cannot be had, the row keeps what it has. */
export const chosenForAll = (
  things: ReadonlyArray<Thing>,
  chosen: Choices,
  choice: Choice
): Choices => ({
  ...chosen,
  ...Object.fromEntries(
    things
      .filter(({ kind, proposal }) =>
        kind === "post"
          ? choice === "self" || choice.startsWith("to:")
          : choice !== "self" && (choice !== "proposed" || proposal !== null)
      )
      .map((thing) => [keyOf(thing), choice])
  )
})
