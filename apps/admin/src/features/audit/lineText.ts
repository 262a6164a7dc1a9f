/** A line of the trail in words: who, did what, to what. */
import type { Verb } from "@aiwei/domain/access/Verb"
import type { AuditLine } from "@aiwei/queries/administration/auditQueries"

import type { Words } from "../../words/Words.ts"
import { calledText, kindAndId, type Subject } from "./calledText.ts"

type Said = Subject & Pick<AuditLine, "actor" | "role" | "verb">

export const whoText = ({ audit: it }: Words, { actor }: Pick<AuditLine, "actor">): string => {
  const [kind = "", ...name] = actor.split(":")
  if (kind === "operator") return it.operator
  if (kind === "system") return it.system
  if (name.length === 0 || kind === "visitor") return actor === "" ? it.visitor : actor
  return name.join(":")
}

/** What came over no network has no address: the command line on the server's own machine. */
export const addressText = ({ audit: it }: Words, address: string | null): string | null =>
  address === "in-process" ? it.inProcess : address

type Verbs = Readonly<Record<Verb, string>>

const isVerb = (verbs: Verbs, text: string): text is Verb => text in verbs

export const verbText = (verbs: Verbs, verb: string): string =>
  isVerb(verbs, verb) ? verbs[verb] : verb

export const roleText = ({ frame }: Words, role: string | null): string | null =>
  role === null ? null : ((frame.roles as Readonly<Record<string, string>>)[role] ?? role)

export const kindText = ({ audit: it }: Words, kind: string): string => it.entities[kind] ?? kind

/** `Person/01…` with the name of today: 人员“李娟”. */
export const subjectText = (words: Words, line: Said): string => {
  const [kind, id] = kindAndId(line.subject)
  const called = calledText(words, line, kind, id)
  return called === "" ? kindText(words, kind) : `${kindText(words, kind)} ${called}`
}

export const sentenceOf = (words: Words, verbs: Verbs, line: Said): string =>
  words.audit.sentence(whoText(words, line), verbText(verbs, line.verb), subjectText(words, line))
