/**
 * What is read about the places of a lineage or of a branch, so that who answers is a question of no storage.
 * Spans are whole: facts that were read for one day say the same of every day they cover.
 */
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Organisation } from "../../people/Organisation.ts"
import type { Person, PersonId } from "../../people/Person.ts"
import type { Post } from "../../people/Post.ts"
import type { PostKind } from "../../people/PostKind.ts"
import type { Day } from "../../shared/Day.ts"
import type { Holder } from "../holders/Holder.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"

/** Where an answer comes from: an assignment, a building's officer, a zone, or a post. */
export type HoldingSource = "assignment" | "household" | "zone" | "post"

/** Somebody written down as holding a duty at a place. */
export interface Holding {
  readonly source: HoldingSource
  /** Of the assignment, the household assignment, the zone or the post. */
  readonly sourceId: string
  readonly duty: DutyCode
  readonly unitId: OrgUnitId
  readonly holder: Holder
  /** How many active people of the office bear the name, while it is nobody's; else 0. */
  readonly namesakes: number
  /** As the zone's table writes it; null: the title of the post. */
  readonly title: string | null
  readonly validFrom: Day
  readonly validTo: Day
}

export type FactPost = Pick<Post, "id" | "unitId" | "title" | "validFrom" | "validTo"> & {
  readonly kind: PostKind
  /** Where the post is: a unit's name, or another organisation. */
  readonly at: string | null
}

/** Somebody with every post ever held. */
export interface FactPerson extends Pick<Person, "id" | "name" | "status" | "leftOn"> {
  readonly posts: ReadonlyArray<FactPost>
}

export interface DutyFacts {
  readonly holdings: ReadonlyArray<Holding>
  readonly people: ReadonlyMap<PersonId, FactPerson>
  readonly organisations: ReadonlyMap<string, Organisation>
}

/** A place of the day, as far as an answer speaks of it. */
export interface DutyPlace {
  readonly id: OrgUnitId
  readonly name: string
  readonly level: UnitLevel
}
