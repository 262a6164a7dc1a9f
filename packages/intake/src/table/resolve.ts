/**
 * Names in cells to communities and people, with what is to be said when that fails. Nothing is guessed:
 * the record keeps the name as written and no reference.
 */
import type { Communities, Community } from "../reference/Communities.ts"
import type { People } from "../reference/People.ts"
import { type Findings, warning } from "./Findings.ts"

export interface Context {
  readonly communities: Communities
  readonly people: People
  /** The year most files of the batch speak of, for those that name none. */
  readonly year?: number | null
}

export const resolveCommunity = (
  context: Context,
  text: string,
  cell: string | undefined,
  field: string,
  said: Findings
): Community | undefined => {
  const found = context.communities.find(text)
  if (found !== undefined) return found
  const near = context.communities.suggest(text)
  const raw = text.trim()
  said.add(
    warning(
      "unresolved_community",
      `“${raw}”不在社区代码表中${near ? `，疑为“${near.name}”` : ""}，未对应到任何社区，请核对。`,
      `“${raw}” is not among the communities${near ? `; perhaps “${near.name}”` : ""}; left open.`,
      { raw, ...(near ? { suggestion: near.name, suggestionCode: near.code } : {}) }
    ),
    cell,
    field
  )
  return undefined
}

/** The roster row of the person named; null and a warning when that cannot be said. */
export const resolvePerson = (
  context: Context,
  name: string,
  communityCode: string | null,
  cell: string | undefined,
  field: string,
  said: Findings
): number | null => {
  if (context.people.size === 0) return null
  const found = context.people.find(name, communityCode)
  if (found.kind === "missing") {
    said.add(unresolvedPerson(name, found.suggestion), cell, field)
    return null
  }
  if (found.kind === "ambiguous") {
    const zh = `花名册中有${found.people.length}位“${name}”，无法判定是哪一位，请注明社区。`
    const en = `${found.people.length} people are called “${name}”; which one cannot be told.`
    said.add(warning("unresolved_person", zh, en, { raw: name }), cell, field)
    return null
  }
  const { person } = found
  if (person.status === "left") {
    const why = person.remark == null || person.remark === "" ? "花名册已注明" : person.remark
    const zh = `${name}已不在岗（${why}），仍按原表录入，请改派。`
    const en = `${name} has left; kept as written, please assign somebody else.`
    said.add(
      warning("person_left", zh, en, { raw: name, rosterRow: person.rosterRow }),
      cell,
      field
    )
  }
  return person.rosterRow
}

const unresolvedPerson = (
  name: string,
  near: { readonly name: string; readonly rosterRow: number | null } | undefined
) =>
  warning(
    "unresolved_person",
    `花名册中无“${name}”${near ? `，疑为“${near.name}”` : ""}，姓名照录，未对应到人，请核对。`,
    `“${name}” is not on the roster${near ? `; perhaps “${near.name}”` : ""}; kept as written.`,
    { raw: name, ...(near ? { suggestion: near.name, suggestionRosterRow: near.rosterRow } : {}) }
  )
