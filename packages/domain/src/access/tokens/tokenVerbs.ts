/**
 * What a token may be limited to. Its own limits come on top of its account's rights, never instead: a
 * verb in the list that the account does not hold stays refused. Pure.
 */
import type { TokenPreset } from "../Account.ts"
import { verbRights } from "../rights/verbRights.ts"
import { Verb } from "../Verb.ts"

/** The last part of a verb by which nothing is changed. */
const looks: ReadonlySet<string> = new Set([
  "show",
  "list",
  "rows",
  "search",
  "children",
  "counts",
  "card",
  "cells",
  "compare",
  "current",
  "explain",
  "explainCount",
  "history",
  "inspect",
  "matrix",
  "month",
  "offices",
  "periods",
  "rail",
  "sheet",
  "similar",
  "trend",
  "undone",
  "verify"
])

const areaOf = (verb: Verb): string => verb.slice(0, verb.indexOf("."))
const actOf = (verb: Verb): string => verb.slice(verb.indexOf(".") + 1)

/** A script reads an office's work: not who may sign in, nor the trail, nor what keeps the doors. */
const isWork = (verb: Verb): boolean => Array.isArray(verbRights[verb]) && !keeps.has(areaOf(verb))

const keeps: ReadonlySet<string> = new Set([
  "account",
  "accounts",
  "grants",
  "tokens",
  "security",
  "audit",
  "backups",
  "webhooks",
  "personal",
  "retention"
])

const reading = Verb.literals.filter((verb) => isWork(verb) && looks.has(actOf(verb)))

const importing = Verb.literals.filter((verb) => areaOf(verb) === "imports")

/** Null: all that its account may do. */
export const verbsOf = (preset: TokenPreset): ReadonlyArray<Verb> | null => {
  if (preset === "all") return null
  if (preset === "read") return reading
  if (preset === "import") return [...new Set([...reading, ...importing])]
  return [...new Set<Verb>([...reading, "export.download"])]
}

/** What a script never does, whatever it was given: make itself, or another, a longer life. */
const isPersonal = (verb: Verb): boolean => areaOf(verb) === "account" && verb !== "account.show"

export const tokenVerbs = (rights: ReadonlyArray<Verb> | null): ReadonlyArray<Verb> =>
  (rights ?? Verb.literals).filter((verb) => !isPersonal(verb))
