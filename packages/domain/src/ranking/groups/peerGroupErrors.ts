/** How peer groups can refuse. */
import { Schema } from "effect"

import { Month } from "../../shared/Month.ts"

/** `endsFirst`: its last month comes before its first. */
export class PeerGroupRefused extends Schema.TaggedError<PeerGroupRefused>()("PeerGroupRefused", {
  why: Schema.Literals(["endsFirst"]),
  from: Month,
  until: Month
}) {}

export const peerGroupErrors = [PeerGroupRefused] as const
