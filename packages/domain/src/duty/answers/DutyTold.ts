/** What is asked about duties and what is told, as it goes over the wire: plain fields, and one line a place. */
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Untrained } from "../../people/trainings/untrained.ts"
import type { Day } from "../../shared/Day.ts"
import type { CountedPage } from "../../shared/Page.ts"
import type { DutyCode, DutyKind } from "../kinds/DutyKind.ts"
import type { Answerer } from "./Answerer.ts"
import type { ChainLink } from "./chain.ts"
import type { GapTold } from "./GapTold.ts"
import type { PlaceLine } from "./placeLines.ts"
import type { PassedOver } from "./whoAnswers.ts"

export interface WhoWanted {
  /** By id, code, name or alias, or by names with "/" between them. */
  readonly place: string
  /** What is usual at such a place when left out. */
  readonly duty?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export interface WhoTold {
  readonly place: PlaceLine
  readonly duty: DutyKind
  readonly day: Day
  readonly answer: Answerer | null
  /** Null exactly when there is an answer. */
  readonly gap: GapTold | null
  /** Of technical work: that whoever answers has no training that counts that day. */
  readonly untrained: Untrained | null
  readonly beside: ReadonlyArray<Answerer>
  /** Written nearer than the answer, and not answering. */
  readonly passedOver: ReadonlyArray<GapTold & Omit<PassedOver, "reason">>
  readonly chain: ReadonlyArray<ChainLink>
  /** The answer, or the nearest one above who must see to the gap. */
  readonly responsible: Answerer | null
}

export interface BranchWanted {
  readonly office?: string | null | undefined
  /** A place; the whole office when left out. */
  readonly under?: string | null | undefined
  readonly level?: UnitLevel | null | undefined
  readonly duty?: string | null | undefined
  readonly on?: Day | null | undefined
  readonly cursor?: string | null | undefined
  readonly limit?: number | null | undefined
}

interface PlaceOfRow {
  readonly placeId: OrgUnitId
  readonly placeName: string
  readonly level: UnitLevel
  readonly path: string
  /** That it stands in, or that it is. */
  readonly community: PlaceLine["community"]
  readonly duty: DutyCode
}

export interface GapRow extends PlaceOfRow, GapTold {}
export interface OverlapRow extends PlaceOfRow {
  /** The first of them answers. */
  readonly holders: ReadonlyArray<Answerer>
}

export interface DutyPage<Row> extends CountedPage<Row> {
  readonly day: Day
  /** Those that were asked about. */
  readonly duties: ReadonlyArray<DutyKind>
}
