/** Use cases about peer groups: who is ranked with whom, from which month on. docs/rules/ranking.md */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import type {
  OfficeAmbiguous,
  OfficeNotFound,
  PlaceAmbiguous,
  PlaceNotFound
} from "../../errors.ts"
import { fullName } from "../../org/fullName.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import { OrgTree } from "../../org/OrgTree.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../../org/OrgUnitRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { now, today } from "../../shared/Instant.ts"
import { firstDayOf, type Month, monthAfter, monthOf } from "../../shared/Month.ts"
import type { GroupsView } from "./GroupsView.ts"
import { changesFor, lastMonthOf } from "./groupTimeline.ts"
import { PeerGroupRefused } from "./peerGroupErrors.ts"
import { PeerGroupRepo } from "./PeerGroupRepo.ts"

interface OfOffice {
  readonly office?: string | null | undefined
}

export interface GroupsWanted extends OfOffice {
  /** This month when left out. */
  readonly period?: Month | null | undefined
}

export interface SetGroup extends OfOffice {
  /** Begun where the office has none of this name; null: out of all groups. */
  readonly group: string | null
  /** Codes, ids, names or aliases. */
  readonly units: ReadonlyArray<string>
  readonly from: Month
  /** The last month; until further notice when left out. */
  readonly until?: Month | null | undefined
}

type NoOffice = OfficeNotFound | OfficeAmbiguous
type Refused = NoOffice | PlaceNotFound | PlaceAmbiguous | PeerGroupRefused

export class PeerGroups extends Context.Service<
  PeerGroups,
  {
    readonly list: (wanted: GroupsWanted) => Effect.Effect<GroupsView, NoOffice>
    readonly set: (wanted: SetGroup) => Effect.Effect<GroupsView, Refused>
  }
>()("aiwei/PeerGroups") {
  static readonly layer = Layer.effect(
    PeerGroups,
    Effect.gen(function* () {
      const offices = yield* Offices
      const tree = yield* OrgTree
      const units = yield* OrgUnitRepo
      const repo = yield* PeerGroupRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically

      const viewOf = Effect.fnUntraced(function* (office: OfficeView, period: Month) {
        const groups = yield* repo.groupsOf(office.id)
        const held = yield* repo.heldOn(office.id, period)
        const ids = held.map(({ unitId }) => unitId)
        const called = yield* units.calledOn(ids, firstDayOf(period))
        const changes = Map.groupBy(yield* repo.changesOf(office.id, ids), ({ unitId }) => unitId)
        const named = new Map(called.map((unit) => [unit.id, unit]))
        const members = held.flatMap(({ unitId, groupName, fromMonth: from }) => {
          const unit = named.get(unitId)
          if (unit === undefined || groupName === null) return []
          const until = lastMonthOf(changes.get(unitId) ?? [], period)
          const own = { unitId, unitCode: unit.code, unitName: fullName(unit), from, until }
          return [{ group: groupName, own }]
        })
        const view: GroupsView = {
          period,
          groups: groups.map(({ name }) => ({
            name,
            members: members
              .filter(({ group }) => group === name)
              .map(({ own }) => own)
              .toSorted((a, b) => ((a.unitCode ?? "~") < (b.unitCode ?? "~") ? -1 : 1))
          }))
        }
        return view
      })

      const ensured = Effect.fnUntraced(function* (officeId: OrgUnitId, name: string | null) {
        const known = yield* repo.groupsOf(officeId)
        if (name === null || known.some((group) => group.name === name)) return
        const position = 1 + Math.max(0, ...known.map((group) => group.position))
        yield* repo.addGroup({ officeId, name, position })
      })

      const list = Effect.fn("PeerGroups.list")(function* ({ office, period }: GroupsWanted) {
        const found = yield* offices.resolve(office ?? null)
        return yield* viewOf(found, period ?? monthOf(yield* today))
      })

      const set = Effect.fn("PeerGroups.set")(function* (wanted: SetGroup) {
        const { from, until = null } = wanted
        if (until !== null && until < from) {
          return yield* new PeerGroupRefused({ why: "endsFirst", from, until })
        }
        const office = yield* offices.resolve(wanted.office ?? null)
        const group = wanted.group?.trim() || null
        const found = yield* Effect.forEach(wanted.units, (one) => tree.find(one, office.path))
        const ids = [...new Set(found.map(({ id }) => id))]
        yield* ensured(office.id, group)
        const before = yield* repo.changesOf(office.id, ids)
        const setAt = yield* now
        const made = ids.flatMap((unitId) =>
          changesFor(
            before.filter((one) => one.unitId === unitId),
            group,
            from,
            until
          ).map((change) => ({ ...change, officeId: office.id, unitId, setAt }))
        )
        yield* repo.removeFrom(office.id, ids, from, until && monthAfter(until))
        yield* repo.record(made)
        const verb = group === null ? "rankings.endGroup" : "rankings.setGroup"
        yield* Effect.forEach(ids, (unitId) => {
          const own = { unitId, group, from, until }
          return audit.append({ verb, place: unitId, subject: `OrgUnit/${unitId}`, after: own })
        })
        return yield* viewOf(office, from)
      }, atomically.run)

      return { list, set }
    })
  )
}
