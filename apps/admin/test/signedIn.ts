/** Who is signed in on a page under test, with what their role may do. */
import { verbRights } from "@aiwei/domain/access/rights/verbRights"
import { Verb } from "@aiwei/domain/access/Verb"
import type { SessionAccount } from "@aiwei/queries/sessionQueries"

type Role = SessionAccount["roles"][number]

const gives = (verb: Verb, role: Role): boolean => {
  const right = verbRights[verb]
  if (typeof right !== "string") return right.some((one) => one === role)
  return right === "account" || right === "anyone" || right === role
}

export const holding = (role: Role) => ({
  id: "A",
  name: "admin",
  displayName: "赵鹏",
  roles: [role],
  verbs: Verb.literals.filter((verb) => gives(verb, role))
})

export const officeAdmin = holding("officeAdmin")
