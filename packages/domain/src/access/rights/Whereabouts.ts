/**
 * Where today's tree has what a request names. A unit that stands nowhere today counts where it stood
 * last, so that whoever closed it can still look at it.
 */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { TreePath } from "../../org/TreePath.ts"

export interface PersonPlaces {
  /** Whose staff list it is. */
  readonly office: TreePath
  /** Of the posts that have not ended, else of the last ones. */
  readonly units: ReadonlyArray<TreePath>
}

export interface BatchPlaces {
  /** Who opened it, as the trail names them. */
  readonly actor: string
  /** Of the offices its files were written for. */
  readonly offices: ReadonlyArray<TreePath>
}

export class Whereabouts extends Context.Service<
  Whereabouts,
  {
    /** What is not known is absent. */
    readonly ofUnits: (
      ids: ReadonlyArray<OrgUnitId>
    ) => Effect.Effect<ReadonlyMap<string, TreePath>>
    readonly ofPerson: (id: string) => Effect.Effect<PersonPlaces | null>
    /** Of the office it belongs to. */
    readonly ofZone: (id: string) => Effect.Effect<TreePath | null>
    /** Of its unit. */
    readonly ofGroup: (id: string) => Effect.Effect<TreePath | null>
    /** Of the office it belongs to. */
    readonly ofOrganisation: (id: string) => Effect.Effect<TreePath | null>
    /** Of a duty given, a visit, a session or a frontage its place; of a zone its office. */
    readonly ofOverlay: (id: string) => Effect.Effect<TreePath | null>
    readonly ofScheme: (id: string) => Effect.Effect<TreePath | null>
    readonly ofPublication: (id: string) => Effect.Effect<TreePath | null>
    readonly ofBatch: (id: string) => Effect.Effect<BatchPlaces | null>
    readonly ofFile: (id: string) => Effect.Effect<BatchPlaces | null>
  }
>()("aiwei/Whereabouts") {}
