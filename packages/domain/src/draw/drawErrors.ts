/** How a draw or a what-if can be refused. */
import { Schema } from "effect"

import { DrawShortage } from "./DrawRefusal.ts"

/** The plan cannot be met; nothing was drawn. */
export class DrawRefused extends Schema.TaggedError<DrawRefused>()("DrawRefused", {
  shortages: Schema.NonEmptyArray(DrawShortage)
}) {}

export class DrawNotFound extends Schema.TaggedError<DrawNotFound>()("DrawNotFound", {
  id: Schema.String
}) {}

/** `unknown`: the month has no such line, category, inspector, inspection or day. */
export class WhatIfRefused extends Schema.TaggedError<WhatIfRefused>()("WhatIfRefused", {
  why: Schema.Literals(["unknown"]),
  what: Schema.String
}) {}

export const drawErrors = [DrawRefused, DrawNotFound, WhatIfRefused] as const
