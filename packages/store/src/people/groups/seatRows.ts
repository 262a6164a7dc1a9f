import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
/** How a seat lies in its table: its holder in columns, a person by id alone, and the name joined to it. */
import { GroupSeat, type SeatHolder } from "@aiwei/domain/people/groups/GroupSeat"
import { PersonId } from "@aiwei/domain/people/Person"
import { PostKind } from "@aiwei/domain/people/PostKind"
import { Schema } from "effect"

const { holder: _, ...fields } = GroupSeat.fields

const held = {
  personId: Schema.NullOr(PersonId),
  postUnitId: Schema.NullOr(OrgUnitId),
  postKind: Schema.NullOr(PostKind)
}

const SeatStored = Schema.Struct({ ...fields, ...held })
export const SeatRow = Schema.Struct({
  ...SeatStored.fields,
  personName: Schema.NullOr(Schema.String)
})
export interface SeatRow extends Schema.Schema.Type<typeof SeatRow> {}

export const seatColumns = Object.keys(SeatStored.fields)

const holderOf = ({ personId, personName, postUnitId, postKind }: SeatRow): SeatHolder =>
  postUnitId !== null && postKind !== null
    ? { kind: "post", unitId: postUnitId, postKind }
    : { kind: "person", personId, name: personName ?? "?" }

export const seatOf = (row: SeatRow): GroupSeat => {
  const { personId: _p, personName: _n, postUnitId: _u, postKind: _k, ...rest } = row
  return { ...rest, holder: holderOf(row) }
}

export const rowOf = ({ holder, ...rest }: GroupSeat): typeof SeatStored.Type =>
  holder.kind === "person"
    ? { ...rest, personId: holder.personId, postUnitId: null, postKind: null }
    : { ...rest, personId: null, postUnitId: holder.unitId, postKind: holder.postKind }
