/** Use cases about what an office has settled. A change names the version it was made on. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../audit/AuditLog.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { ChangedMeanwhile } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import { Digest } from "../shared/Digest.ts"
import { sameFields } from "../shared/sameFields.ts"
import { type Versioned, versioned } from "../shared/versionOf.ts"
import type { OfficeSettings } from "./OfficeSettings.ts"
import { OfficeSettingsRepo } from "./OfficeSettingsRepo.ts"

export interface SettingsView extends OfficeSettings {
  readonly officeId: OrgUnitId
  /** What the wall says while it has no name of its own. */
  readonly officeName: string
}

export interface SettingsChange {
  readonly office?: string | null | undefined
  readonly version: string
  readonly settings: OfficeSettings
}

type NoOffice = OfficeNotFound | OfficeAmbiguous

export class Settings extends Context.Service<
  Settings,
  {
    readonly show: (office: string | null) => Effect.Effect<Versioned<SettingsView>, NoOffice>
    readonly change: (
      wanted: SettingsChange
    ) => Effect.Effect<Versioned<SettingsView>, NoOffice | ChangedMeanwhile>
  }
>()("aiwei/Settings") {
  static readonly layer = Layer.effect(
    Settings,
    Effect.gen(function* () {
      const offices = yield* Offices
      const repo = yield* OfficeSettingsRepo
      const placements = yield* PlacementRepo
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const withVersion = versioned(yield* Digest)

      const show = Effect.fn("Settings.show")(function* (office: string | null) {
        const { id: officeId, name: officeName } = yield* offices.resolve(office)
        return yield* withVersion({ officeId, officeName, ...(yield* repo.of(officeId)) })
      })

      const change = Effect.fn("Settings.change")(function* (wanted: SettingsChange) {
        yield* placements.lockTree
        const now = yield* show(wanted.office ?? null)
        const id = now.officeId
        const subject = `OfficeSettings/${id}`
        if (now.version !== wanted.version) {
          const last = Option.getOrNull(yield* audit.newestOf(subject))
          const [by, at] = [last?.actor ?? null, last?.at ?? null]
          return yield* new ChangedMeanwhile({ entity: "OfficeSettings", id, now, by, at })
        }
        const [before, after] = [yield* repo.of(id), wanted.settings]
        if (sameFields(after, before)) return now
        yield* repo.put(id, after)
        yield* audit.append({ verb: "settings.change", place: id, subject, before, after })
        return yield* show(wanted.office ?? null)
      }, atomically.run)

      return { show, change }
    })
  )
}
