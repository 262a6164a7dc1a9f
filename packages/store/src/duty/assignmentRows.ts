/** How an assignment lies in its table: the holder's parts in columns of their own. */
import { DutyAssignment } from "@aiwei/domain/duty/assignments/DutyAssignment"
import { DutyLine } from "@aiwei/domain/duty/assignments/DutyLine"
import type { Holder } from "@aiwei/domain/duty/holders/Holder"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { OrganisationId } from "@aiwei/domain/people/Organisation"
import { PersonId } from "@aiwei/domain/people/Person"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Schema } from "effect"

const { holder: _, ...fields } = DutyAssignment.fields
const { holder: _held, ...lineFields } = DutyLine.fields

/** The columns of whoever holds something. */
export const heldColumns = {
  holderKind: Schema.Literals(["person", "post", "organisation"]),
  personId: Schema.NullOr(PersonId),
  personName: Schema.NullOr(Schema.String),
  postUnitId: Schema.NullOr(OrgUnitId),
  postKind: Schema.NullOr(PostKind),
  organisationId: Schema.NullOr(OrganisationId)
}

export const AssignmentRow = Schema.Struct({ ...fields, ...heldColumns })
export interface AssignmentRow extends Schema.Schema.Type<typeof AssignmentRow> {}
export const LineRow = Schema.Struct({ ...lineFields, ...heldColumns })

export const assignmentColumns = Object.keys(AssignmentRow.fields)

export type Held = Pick<AssignmentRow, keyof typeof heldColumns>

export const holderOf = (row: Held): Holder => {
  const { holderKind, personId, postUnitId, postKind, organisationId } = row
  if (holderKind === "post" && postUnitId !== null && postKind !== null) {
    return { kind: "post", unitId: postUnitId, postKind }
  }
  if (holderKind === "organisation" && organisationId !== null) {
    return { kind: "organisation", organisationId }
  }
  return { kind: "person", personId, name: row.personName ?? "?" }
}

/** A row with its holder as one value, whatever else it says. */
export const withHolder = <Row extends Held>(row: Row) => {
  const {
    holderKind: _kind,
    personId: _person,
    personName: _name,
    postUnitId: _unit,
    postKind: _post,
    organisationId: _organisation,
    ...rest
  } = row
  return { ...rest, holder: holderOf(row) }
}

export const nobody: Omit<Held, "holderKind"> = {
  personId: null,
  personName: null,
  postUnitId: null,
  postKind: null,
  organisationId: null
}

export const partsOf = (holder: Holder): Held => {
  switch (holder.kind) {
    case "person": {
      const { personId, name } = holder
      return { ...nobody, holderKind: "person", personId, personName: name }
    }
    case "post": {
      const { unitId, postKind } = holder
      return { ...nobody, holderKind: "post", postUnitId: unitId, postKind }
    }
    case "organisation":
      return { ...nobody, holderKind: "organisation", organisationId: holder.organisationId }
  }
}

export const rowOf = ({ holder, ...rest }: DutyAssignment): AssignmentRow => ({
  ...rest,
  ...partsOf(holder)
})
