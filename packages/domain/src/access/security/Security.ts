/** Use cases about the rules of passwords, sessions and second factors. A change names its version. */
import { Context, Effect, Layer, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { ChangedMeanwhile } from "../../rowErrors.ts"
import { InstallationSettingRepo } from "../../settings/InstallationSettingRepo.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { canonicalJson } from "../../shared/canonicalJson.ts"
import { Digest } from "../../shared/Digest.ts"
import { now } from "../../shared/Instant.ts"
import { versionOf } from "../../shared/versionOf.ts"
import { currentSecurity, securitySetting } from "./currentSecurity.ts"
import { goodLength, leastLength, type SecurityRule, securityRules } from "./securityRules.ts"
import type { SecuritySettings } from "./SecuritySettings.ts"

export interface SecurityView extends SecuritySettings {
  readonly version: string
  readonly leastLength: number
  /** From here on a password is called long; nobody is made to go so far. */
  readonly goodLength: number
  readonly rules: ReadonlyArray<SecurityRule>
}

export interface SecurityChange extends SecuritySettings {
  readonly version: string
}

const subject = "Security/installation"

export class Security extends Context.Service<
  Security,
  {
    readonly show: Effect.Effect<SecurityView>
    readonly change: (wanted: SecurityChange) => Effect.Effect<SecurityView, ChangedMeanwhile>
  }
>()("aiwei/Security") {
  static readonly layer = Layer.effect(
    Security,
    Effect.gen(function* () {
      const settings = yield* InstallationSettingRepo
      const digest = yield* Digest
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const placements = yield* PlacementRepo
      const current = yield* currentSecurity

      const viewOf = Effect.fnUntraced(function* (is: SecuritySettings) {
        const [version, rules] = [yield* versionOf(digest, is), securityRules(is)]
        const view: SecurityView = { ...is, version, leastLength, goodLength, rules }
        return view
      })
      const show = Effect.flatMap(current, viewOf)

      const change = Effect.fn("Security.change")(function* (wanted: SecurityChange) {
        // The one lock there is for writers: two changes at once are one after the other.
        yield* placements.lockTree
        const { version, ...given } = wanted
        const after = { ...given, secondFactorFor: [...new Set(given.secondFactorFor)].toSorted() }
        const [before, shown] = [yield* current, yield* show]
        if (shown.version !== version) {
          const last = Option.getOrNull(yield* audit.newestOf(subject))
          const [by, at] = [last?.actor ?? null, last?.at ?? null]
          const id = "installation"
          return yield* new ChangedMeanwhile({ entity: "Security", id, now: shown, by, at })
        }
        if (canonicalJson(after) === canonicalJson(before)) return shown
        yield* settings.put(securitySetting, canonicalJson(after), yield* now)
        yield* audit.append({ verb: "security.change", subject, before, after })
        return yield* viewOf(after)
      }, atomically.run)

      return { show, change }
    })
  )
}
