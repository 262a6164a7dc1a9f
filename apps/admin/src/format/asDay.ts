/** A day as a day field or the calendar of this app writes it: those give only days that exist. */
import type { Day } from "@aiwei/domain/shared/Day"

export const asDay = (written: string): Day => written as Day
