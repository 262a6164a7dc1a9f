/**
 * Who holds a duty: a person, whoever has a post (ex officio), or an organisation from outside. A person's id
 * is null while the name as it is written belongs to nobody on the staff list, or to two people.
 */
import { Schema } from "effect"

import { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrganisationId } from "../../people/Organisation.ts"
import { PersonId } from "../../people/Person.ts"
import { PostKind } from "../../people/PostKind.ts"

export const PersonHolder = Schema.Struct({
  kind: Schema.Literal("person"),
  personId: Schema.NullOr(PersonId),
  name: Schema.NonEmptyString
})
export interface PersonHolder extends Schema.Schema.Type<typeof PersonHolder> {}

export const PostHolder = Schema.Struct({
  kind: Schema.Literal("post"),
  unitId: OrgUnitId,
  postKind: PostKind
})
export interface PostHolder extends Schema.Schema.Type<typeof PostHolder> {}

export const OrganisationHolder = Schema.Struct({
  kind: Schema.Literal("organisation"),
  organisationId: OrganisationId
})
export interface OrganisationHolder extends Schema.Schema.Type<typeof OrganisationHolder> {}

export const Holder = Schema.Union([PersonHolder, PostHolder, OrganisationHolder])
export type Holder = typeof Holder.Type
