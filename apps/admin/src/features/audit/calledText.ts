/**
 * How a line of the trail calls what it is about: by the name of today, or by month and version, files,
 * rule, page, address. Only what is gone for good is called by its id.
 */
import type { AuditLine } from "@aiwei/queries/administration/auditQueries"

import type { Words } from "../../words/Words.ts"
import { pageText } from "./pageText.ts"

export type Subject = Pick<
  AuditLine,
  | "subject"
  | "subjectName"
  | "subjectPeriod"
  | "subjectVersion"
  | "subjectFile"
  | "subjectFiles"
  | "before"
  | "after"
>

export const kindAndId = (subject: string): readonly [kind: string, id: string] => {
  const slash = subject.indexOf("/")
  return slash < 0 ? [subject, ""] : [subject.slice(0, slash), subject.slice(slash + 1)]
}

/** A file lies in folders that somebody chose when it was brought. */
const fileName = (path: string): string => path.split("/").at(-1) ?? path

/** Where a webhook leads; of the address itself the trail keeps no more than that. */
const originIn = ({ before, after }: Subject): string | null =>
  /"origin":"https?:\/\/([^"]+)"/.exec(after ?? before ?? "")?.[1] ?? null

/** A group that was withdrawn is told of by the trail alone. */
const nameIn = ({ before }: Subject): string | null =>
  /"name":"([^"]*)"/.exec(before ?? "")?.[1] ?? null

const ruleText = ({ audit, personalData }: Words, id: string): string => {
  const kinds: Readonly<Record<string, string>> = personalData.kinds
  return id === "run" ? audit.subjects.run : (kinds[id] ?? id)
}

/** Kinds whose ids are words of the program, not of a record. */
const byId = (words: Words, kind: string, id: string): string | null => {
  const { lists, trail } = words.audit.subjects
  switch (kind) {
    case "Retention":
      return ruleText(words, id)
    case "AuditTrail":
      return trail[id] ?? id
    case "Export":
      return lists[id] ?? id
    case "Page":
      return pageText(words, `/${id}`)
    case "Security":
      return ""
    default:
      return null
  }
}

const byFacts = (words: Words, line: Subject): string | null => {
  const { subjects: it } = words.audit
  const { subjectPeriod, subjectVersion, subjectFile, subjectFiles } = line
  if (subjectFile !== null) return it.files(fileName(subjectFile), subjectFiles ?? 1)
  if (subjectFiles === 0) return it.empty
  const first = line.subjectName ?? (subjectPeriod === null ? null : it.month(subjectPeriod))
  if (first === null) return null
  return subjectVersion === null ? first : `${first} ${it.version(subjectVersion)}`
}

export const calledText = (words: Words, line: Subject, kind: string, id: string): string =>
  byFacts(words, line) ??
  byId(words, kind, id) ??
  (kind === "Webhook" ? originIn(line) : null) ??
  (kind === "LeadingGroup" ? nameIn(line) : null) ??
  id
