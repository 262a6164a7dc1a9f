/** What is missing, as a sentence; roles by their names; what a step is called. */
import type { Words } from "../../words/Words.ts"
import type { Deed } from "./deskDeeds.ts"
import type { Lack } from "./deskSteps.ts"
import type { PublicationWords } from "./usePublicationWords.ts"

/** Whoever is asked for twice stands twice. */
export const roleNames = (words: Words, roles: ReadonlyArray<string>): string => {
  const named = words.frame.roles as Readonly<Record<string, string>>
  return words.register.join(roles.map((role) => named[role] ?? role))
}

export const lackSentence = (lack: Lack, it: PublicationWords, words: Words): string => {
  if (lack.what === "notice") return it.lackNotice(lack.until, lack.left)
  if (lack.what === "approvals") return it.lackApprovals(roleNames(words, lack.roles))
  return it.lacks[lack.what]
}

export const deedText = (it: PublicationWords, deed: Deed, version: number): string =>
  deed === "submit" || deed === "publish" ? it.deeds[deed](version) : it.deeds[deed]
