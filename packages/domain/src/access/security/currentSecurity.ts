/** What is settled about security now. Stored as one JSON text; a field it does not name has its usual value. */
import { Effect, Option, Schema } from "effect"

import { InstallationSettingRepo } from "../../settings/InstallationSettingRepo.ts"
import { SecuritySettings, usualSecurity } from "./SecuritySettings.ts"

/** The name it is stored under. */
export const securitySetting = "security"

const decoded = Schema.decodeUnknownSync(SecuritySettings)

export const securityIn = (text: string): SecuritySettings =>
  decoded({ ...usualSecurity, ...(JSON.parse(text) as object) })

export const currentSecurity = Effect.map(InstallationSettingRepo, (settings) =>
  Effect.map(settings.find(securitySetting), (text) =>
    Option.match(text, { onNone: () => usualSecurity, onSome: securityIn })
  )
)
