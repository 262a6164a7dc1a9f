/** The writes to the trail's own settings, and prints, each once as it should be and once as it is refused. */
import { type Client, makeClient } from "@aiwei/client/makeClient"

import type { InProcess } from "../../src/inProcess.ts"
import { nothing, type Walk, walk } from "../walks/walk.ts"

let days = 200

export const auditWalks = (
  { api }: Client,
  visitors: InProcess
): Readonly<Record<string, Walk<unknown>>> => ({
  "audit.keep": walk({
    ready: nothing,
    right: () => api.audit.keep.mutate({ days: (days += 1) }),
    wrong: () => api.audit.keep.mutate({ days: 189 })
  }),
  "audit.hashBy": walk({
    ready: async () => (await api.audit.verify.query()).head.provider,
    right: (provider) =>
      api.audit.hashBy.mutate({ provider: provider === "sm3" ? "sha256" : "sm3" }),
    wrong: () => makeClient(visitors).api.audit.hashBy.mutate({ provider: "sm3" })
  }),
  "prints.note": walk({
    ready: nothing,
    right: () => api.prints.note.mutate({ page: "/people", query: "?q=王" }),
    wrong: () => makeClient(visitors).api.prints.note.mutate({ page: "/people" })
  })
})
