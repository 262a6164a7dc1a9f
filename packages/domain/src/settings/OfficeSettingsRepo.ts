/** What the domain needs from storage for the settings of offices. */
import { Context, type Effect } from "effect"

import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { OfficeSettings } from "./OfficeSettings.ts"

export class OfficeSettingsRepo extends Context.Service<
  OfficeSettingsRepo,
  {
    /** The usual ones until something was settled. */
    readonly of: (office: OrgUnitId) => Effect.Effect<OfficeSettings>
    readonly put: (office: OrgUnitId, settings: OfficeSettings) => Effect.Effect<void>
  }
>()("aiwei/OfficeSettingsRepo") {}
