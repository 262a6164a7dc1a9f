/**
 * Who may do what, where and when: the one question about rights, pure. Everything a request needs to
 * know of the tree is in `Asked` and in the paths of the actor's grants, both as of today.
 */
import { isWithin, type TreePath } from "../../org/TreePath.ts"
import type { Day } from "../../shared/Day.ts"
import type { Verb } from "../Verb.ts"
import type { HeldGrant } from "./Grant.ts"
import type { Held } from "./Held.ts"
import { founder } from "./Role.ts"
import { verbRights } from "./verbRights.ts"

/** What a request is about. */
export type Asked =
  /** The caller alone, or what is public. */
  | { readonly kind: "self" }
  /** The installation as a whole: accounts, backups, the trail. */
  | { readonly kind: "installation" }
  /** This place; it must lie in the branch of a grant. */
  | { readonly kind: "inside"; readonly path: TreePath }
  /** A list below this place (null: of everything): whoever has a part of it may ask and gets that part. */
  | { readonly kind: "list"; readonly path: TreePath | null }

export const self: Asked = { kind: "self" }
export const installation: Asked = { kind: "installation" }

const holdsOn = ({ validFrom, validTo }: HeldGrant, day: Day): boolean =>
  validFrom <= day && day < validTo

const covers = ({ path }: HeldGrant, asked: Asked): boolean => {
  if (path === null || asked.kind === "self") return true
  if (asked.kind === "installation") return false
  if (asked.kind === "inside") return isWithin(asked.path, path)
  return asked.path === null || isWithin(asked.path, path) || isWithin(path, asked.path)
}

/** Roles that give this verb; those that do not depend on a role are given by none. */
const rolesFor = (verb: Verb): ReadonlyArray<string> => {
  const right = verbRights[verb]
  if (typeof right !== "string") return right
  return right === "founder" ? [founder] : []
}

/** Grants that give this verb on that day, wherever. */
const grantsFor = (held: Held, verb: Verb, day: Day): ReadonlyArray<HeldGrant> => {
  const roles = rolesFor(verb)
  return held.grants.filter((grant) => roles.includes(grant.role) && holdsOn(grant, day))
}

/** A token may have been given fewer verbs than its account. */
const isLeftOut = ({ only }: Held, verb: Verb): boolean => only !== null && !only.includes(verb)

/** The grant by which it is allowed, for the trail; null where it is not, or needs none. */
export const grantFor = (held: Held, verb: Verb, asked: Asked, day: Day): HeldGrant | null =>
  grantsFor(held, verb, day).find((grant) => covers(grant, asked)) ?? null

/** `null`: nobody is signed in. */
export const mayAct = (held: Held | null, verb: Verb, asked: Asked, day: Day): boolean => {
  const right = verbRights[verb]
  if (right === "anyone") return true
  if (held === null || isLeftOut(held, verb)) return false
  if (held.everything) return true
  return right === "account" || grantFor(held, verb, asked, day) !== null
}

/**
 * The branches in which the actor has this verb on that day: what a list is cut to. Null: everywhere. What
 * everybody may do for themselves reaches wherever one of their grants does.
 */
export const reachOf = (held: Held, verb: Verb, day: Day): ReadonlyArray<TreePath> | null => {
  if (held.everything) return null
  const isOwn = verbRights[verb] === "account"
  const grants = isOwn
    ? held.grants.filter((grant) => holdsOn(grant, day))
    : grantsFor(held, verb, day)
  const paths = grants.map(({ path }) => path)
  if (paths.includes(null)) return null
  const tops = [...new Set(paths.filter((path) => path !== null))]
  // A branch inside another adds nothing, and would make SQL look at its rows twice.
  return tops
    .filter((top) => !tops.some((other) => other !== top && isWithin(top, other)))
    .toSorted()
}
