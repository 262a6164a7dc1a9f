/**
 * Whether the answer to a request is masked on its way out. It is, unless its area stands here with the
 * reason why it holds nobody's number: a new procedure is masked before anybody thinks of it.
 */
import type { Verb } from "../access/Verb.ts"

/** Of the verb's first part. */
const unmasked: Readonly<Record<string, string>> = {
  session: "about the caller alone",
  account: "about the caller alone; recovery codes and secrets would be spoilt",
  preferences: "about the caller alone",
  views: "the caller's own words",
  accounts: "accounts have no numbers of a person",
  grants: "roles and places",
  tokens: "shown once, to whoever made it",
  security: "settings",
  audit: "masked when it was written; hashes and numbers of lines would be spoilt",
  backups: "file names and digests",
  webhooks: "addresses of programs",
  imports: "the office's own file, shown to whoever brought it, cell by cell, to be corrected",
  rankings: "figures of organisations",
  publications: "figures of organisations",
  board: "figures of organisations, public",
  personal: "asked for with a reason, and noted"
}

export const isShownMasked = (verb: Verb): boolean => {
  const [area = ""] = verb.split(".")
  return !Object.hasOwn(unmasked, area)
}
