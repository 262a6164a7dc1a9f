/** What writes about backups, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"

import { type Walk, walk } from "./walk.ts"

export const backupWalks = (
  { api }: Client,
  visitor: Client
): Readonly<Record<string, Walk<unknown>>> => ({
  "backups.create": walk({
    ready: () => Promise.resolve(),
    right: () => api.backups.create.mutate(),
    wrong: () => visitor.api.backups.create.mutate()
  }),
  "backups.verify": walk({
    ready: () => api.backups.create.mutate(),
    right: ({ file }) => api.backups.verify.mutate({ file }),
    wrong: () => api.backups.verify.mutate({ file: "none" })
  })
})
