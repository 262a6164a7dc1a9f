/** The day a new name or code is first asked for: the one looked at, and never one that is to come. */
import type { Day } from "@aiwei/domain/shared/Day"

import { asDay } from "../../../format/asDay.ts"

export const pastDay = (looked: Day, now: string): Day => (looked > now ? asDay(now) : looked)
