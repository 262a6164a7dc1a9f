/**
 * What became otherwise of a month as a whole, and so of every unit in it: the scheme it is scored by, the
 * office's peer groups and their order, and the month before that it is held against.
 * docs/rules/publication.md
 */
import { canonicalJson } from "../../../shared/canonicalJson.ts"
import type { MonthChange } from "../BoardViews.ts"
import type { Frozen } from "./leafChanges.ts"

const versionText = (of: { readonly version: number } | null, name: string): string | null =>
  of === null ? null : `${name} v${of.version}`

const schemeText = ({ scheme }: Frozen): string | null => versionText(scheme, scheme.name)

/** Null: the office had none. */
const groupsText = ({ inputs: { groups } }: Frozen): string | null => groups?.join("、") ?? null

const beforeText = ({ inputs: { before, last = null } }: Frozen): string | null => {
  const held = last ?? before
  return versionText(held, held?.period ?? "")
}

const heldAgainst = ({ inputs: { before, last = null } }: Frozen): string =>
  canonicalJson({ before, last })

export const monthChanges = (now: Frozen, before: Frozen): ReadonlyArray<MonthChange> => {
  const is = (same: boolean, what: MonthChange["what"], text: (of: Frozen) => string | null) =>
    same ? [] : [{ what, now: text(now), before: text(before) }]
  return [
    ...is(canonicalJson(now.scheme) === canonicalJson(before.scheme), "scheme", schemeText),
    ...is(groupsText(now) === groupsText(before), "groups", groupsText),
    ...is(heldAgainst(now) === heldAgainst(before), "monthBefore", beforeText)
  ]
}
