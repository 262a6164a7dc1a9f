/** What the pages and the command line say alike of a draw or a what-if that was refused. */

import type { Refusals } from "./Refusals.ts"

export type StatisticsTag = "DrawRefused" | "DrawNotFound" | "WhatIfRefused"

export type StatisticsSaid = Pick<Refusals, StatisticsTag>
