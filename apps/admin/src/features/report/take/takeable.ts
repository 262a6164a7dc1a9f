/**
 * What a finding says about a stored record: its page, and whether the file's value can be taken there. A
 * building is a unit of the tree, too; the table it stands in says that it is meant as a building.
 */
import type { FileReport, Finding } from "@aiwei/intake/report"
import type { KeptEdit } from "@aiwei/queries/handEdits/Taker"
import { canTake } from "@aiwei/queries/handEdits/useTakeFileValue"

type Kind = FileReport["kind"]

const entityOf = (entity: string, kind: Kind): string =>
  entity === "OrgUnit" && kind === "buildings" ? "Building" : entity

/** Null where nothing was kept by hand, or where it can only be settled on the record's own page. */
export const takeable = ({ record, handEdit }: Finding, kind: Kind): KeptEdit | null => {
  if (record === undefined || handEdit === undefined) return null
  const edit = { ...handEdit, id: record.id, entity: entityOf(record.entity, kind) }
  return canTake(edit) ? edit : null
}

const pages: Readonly<Record<string, (id: string) => string>> = {
  Person: (id) => `/people?record=${id}`,
  Building: (id) => `/buildings?record=${id}`,
  ResponsibilityZone: (id) => `/zones?record=${id}`,
  OrgUnit: (id) => `/tree?place=${id}`
}

export const recordPage = (
  { record, handEdit }: Finding,
  { kind, period }: Pick<FileReport, "kind" | "period">
): string | null => {
  if (record === undefined) return null
  if (record.entity === "ScoreTally") {
    if (period === undefined) return null
    const unit = record.id.slice(record.id.indexOf("/") + 1)
    const indicator = handEdit?.indicator
    return `/scores/${period}${indicator === undefined ? "" : `?unit=${unit}&indicator=${indicator}`}`
  }
  return pages[entityOf(record.entity, kind)]?.(record.id) ?? null
}
