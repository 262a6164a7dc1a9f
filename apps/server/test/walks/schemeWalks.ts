/** The writes to schemes, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"

import { nothing, type Walk, walk } from "./walk.ts"

let made = 0

/** Another one each time: saved again as it is, nothing happens. */
const text = () =>
  [
    "layout: 1",
    `name: 走查方案${(made += 1)}`,
    "status: officeRule",
    "from: 2099-01",
    "total: 10",
    "indicators:",
    "  - { code: A, category: 环境, name: 死角, worth: 10, earning: proportional }"
  ].join("\n")

export const schemeWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => ({
  "schemes.save": walk({
    ready: nothing,
    right: () => api.schemes.save.mutate({ text: text() }),
    wrong: () => api.schemes.save.mutate({ text: "layout: 1" })
  })
})
