/** What became of a message, in words: arrived, on its way, to be tried again, given up; and why. */
import type { DeliveryLine, WebhookTried } from "@aiwei/queries/administration/webhookQueries"

import type { WebhookPageWords } from "./useWebhookWords.ts"

export type DeliveryOutcome = "delivered" | "underWay" | "again" | "givenUp"

/** A message that is being sent right now was counted as tried and has no answer yet. */
export const outcomeOf = ({ state, why }: Pick<DeliveryLine, "state" | "why">): DeliveryOutcome => {
  if (state !== "waiting") return state
  return why === null ? "underWay" : "again"
}

export const toneOf = {
  delivered: "ok",
  underWay: "info",
  again: "warn",
  givenUp: "bad"
} as const

/** Null: nothing is known to be wrong. A fault that is newer than the words is told as it stands. */
export const faultText = (
  { webhooks: it }: WebhookPageWords,
  { why, status }: { readonly why: string | null; readonly status: number | null }
): string | null => {
  if (why === null) return null
  const faults: Readonly<Record<string, string>> = it.faults
  return `${faults[why] ?? why}${status === null ? "" : it.answered(status)}`
}

export const triedText = (words: WebhookPageWords, tried: WebhookTried): string => {
  const fault = faultText(words, tried)
  return fault === null
    ? words.webhooks.testArrived(tried.status)
    : words.webhooks.testFailed(fault)
}

export const eventsText = (words: WebhookPageWords, events: ReadonlyArray<string>): string => {
  const known: Readonly<Record<string, string>> = words.webhooks.events
  return words.register.join(events.map((event) => known[event] ?? event))
}

/** Without what follows `?`: services put their secrets there, and a list is printed and looked over. */
export const shortAddress = (url: string): string => {
  const cut = url.search(/[?#]/)
  return cut < 0 ? url : `${url.slice(0, cut)}?…`
}
