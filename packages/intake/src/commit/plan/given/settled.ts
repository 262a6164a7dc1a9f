/**
 * Three-way merge of what a file says with a record that may have been edited by hand since the last
 * import. A hand edit is never overwritten: where the file says what it said before, the edit stays; where
 * it says something new, the edit stays too and both are told. docs/rules/handEdits.md
 */
import { alike, type Given } from "./Given.ts"

export type Verdict =
  /** The file's value is the stored one, or is taken. */
  | "same"
  | "taken"
  /** Edited by hand, and the file repeats what an earlier import gave. */
  | "kept"
  /** Edited by hand, and the file says something else again. */
  | "doubtful"

export const verdictOf = (stored: unknown, base: unknown, incoming: unknown): Verdict => {
  if (alike(stored, incoming)) return "same"
  if (alike(stored, base)) return "taken"
  return alike(incoming, base) ? "kept" : "doubtful"
}

export interface Kept {
  readonly field: string
  readonly verdict: "kept" | "doubtful"
  readonly stored: unknown
  readonly incoming: unknown
}

export interface Settled<A> {
  /** What the record becomes, of the fields the file tells. */
  readonly told: Partial<A>
  readonly kept: ReadonlyArray<Kept>
  /** Fields edited by hand of which the file now says the same: from here on that is their base. */
  readonly agreed: ReadonlyArray<string>
}

/** `part` is the name under which the journal keeps these fields within the record, with its dot. */
export const settled = <A extends object>(
  stored: A | null,
  told: Partial<A>,
  given: Given | undefined,
  part = ""
): Settled<A> => {
  if (given === undefined || stored === null) return { told, kept: [], agreed: [] }
  const result: Partial<A> = {}
  const kept: Array<Kept> = []
  const agreed: Array<string> = []
  for (const field of Object.keys(told) as Array<keyof A & string>) {
    const [was, incoming] = [stored[field], told[field]]
    const base = given.base.get(part + field)
    const verdict = verdictOf(was, base, incoming)
    if (verdict === "same" && !alike(was, base)) agreed.push(part + field)
    if (verdict === "same" || verdict === "taken") {
      result[field] = incoming
    } else {
      result[field] = was
      kept.push({ field, verdict, stored: was, incoming })
    }
  }
  return { told: result, kept, agreed }
}
