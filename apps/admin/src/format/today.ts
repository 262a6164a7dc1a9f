/** The day it is in China, wherever the browser stands: the same day the server means by today. */
import type { Day } from "@aiwei/domain/shared/Day"

import { asDay } from "./asDay.ts"
import { nowMs } from "./clock.ts"

const aheadMs = 8 * 60 * 60 * 1000

/** China has one time and turns no clocks, so eight hours ahead of UTC is all there is to it. */
export const today = (): Day => asDay(new Date(nowMs() + aheadMs).toISOString().slice(0, 10))
