/** The writes about webhooks, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"

import { type Walk, walk } from "../walks/walk.ts"

const events = ["import.committed"] as const
/** No name of this kind is ever known, so nothing is sent anywhere. */
const url = "https://hooks.invalid/x"

export const webhookWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => {
  const added = async () => {
    const { id } = await api.webhooks.add.mutate({ url, events })
    // Off, so that no import of another walk has to be told to it.
    await api.webhooks.change.mutate({ id, active: false })
    return id
  }
  const removed = async () => {
    for (const { id } of await api.webhooks.list.query()) await api.webhooks.remove.mutate({ id })
  }
  return {
    "webhooks.add": walk({
      ready: removed,
      right: () => api.webhooks.add.mutate({ url, events }),
      wrong: () => api.webhooks.add.mutate({ url: "https://127.0.0.1/", events })
    }),
    "webhooks.change": walk({
      ready: added,
      right: (id) => api.webhooks.change.mutate({ id, url: "https://other.invalid/" }),
      wrong: () => api.webhooks.change.mutate({ id: "none", active: true })
    }),
    "webhooks.remove": walk({
      ready: added,
      right: (id) => api.webhooks.remove.mutate({ id }),
      wrong: () => api.webhooks.remove.mutate({ id: "none" })
    }),
    "webhooks.test": walk({
      ready: added,
      right: (id) => api.webhooks.test.mutate({ id }),
      wrong: () => api.webhooks.test.mutate({ id: "none" })
    })
  }
}
