import { Day } from "@aiwei/domain/shared/Day"

/** Where a unit stands after the last known move: every open row holds on this day. */
export const lastDay = Day.make("9999-12-30")
