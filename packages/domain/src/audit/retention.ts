/**
 * How long the trail is kept. By law not less than six months (Cybersecurity Law art. 23); a time that was
 * chosen once is never made shorter, also not by way of "for ever".
 */
import { Effect, Option, Schema } from "effect"

import { InstallationSettingRepo } from "../settings/InstallationSettingRepo.ts"

export const leastDays = 190

export const AuditRetention = Schema.Struct({
  /** Null: for ever. */
  days: Schema.NullOr(Schema.Int),
  /** The fewest days that may be chosen from now on. */
  least: Schema.Int
})
export interface AuditRetention extends Schema.Schema.Type<typeof AuditRetention> {}

const settingName = "audit.keep"
const Stored = Schema.fromJsonString(AuditRetention)
const read = Schema.decodeSync(Stored)
const written = Schema.encodeSync(Stored)

export const keptFor = (retention: AuditRetention, days: number | null): AuditRetention => ({
  days,
  least: Math.max(retention.least, days ?? 0)
})

export const retentionSetting = Effect.map(InstallationSettingRepo, (settings) => ({
  current: Effect.map(settings.find(settingName), (stored): AuditRetention =>
    Option.isNone(stored) ? { days: null, least: leastDays } : read(stored.value)
  ),
  put: (retention: AuditRetention, at: string) => settings.put(settingName, written(retention), at)
}))
