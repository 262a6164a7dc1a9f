/** Webhooks as a table: where to, what for, and what came of the last message. */
import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

interface Shown {
  readonly id: string
  readonly url: string
  readonly events: ReadonlyArray<string>
  readonly active: boolean
  readonly waiting: number
  readonly last: {
    readonly state: string
    readonly queuedAt: string
    readonly why: string | null
    readonly status: number | null
  } | null
}

export const webhooksText = ({ webhooks: words }: Words, found: ReadonlyArray<Shown>): string => {
  if (found.length === 0) return words.none
  const lastOf = ({ last }: Shown): string => {
    if (last === null) return words.never
    return `${last.queuedAt.slice(0, 16)} ${last.why === null ? words.arrived : words.fault(last)}`
  }
  const heads = ["id", words.address, words.events, words.state, words.waiting, words.last]
  return table(
    heads.map((title) => ({ title, align: title === words.waiting ? "right" : "left" })),
    found.map((one) => [
      one.id,
      one.url,
      one.events.join(" "),
      one.active ? words.on : words.off,
      one.waiting,
      lastOf(one)
    ])
  )
}
