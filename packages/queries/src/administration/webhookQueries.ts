/** The addresses that are told what happened here. A secret comes in one answer only: nothing here keeps it. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type WebhookLine = Outputs["webhooks"]["list"][number]
export type DeliveryLine = WebhookLine["recent"][number]
export type WebhookTried = Outputs["webhooks"]["test"]
export type NewWebhook = Parameters<Api["webhooks"]["add"]["mutate"]>[0]

const key = ["webhooks"] as const

const webhooksQuery = (api: Api) => ({
  queryKey: key,
  queryFn: ({ signal }: Asking) => api.webhooks.list.query(undefined, { signal })
})

export const useWebhooks = () => {
  const { api } = useClient()
  return useQuery(() => webhooksQuery(api))
}

/** Each asks for the list again once it is done. */
export const useWebhookDeeds = () => {
  const { api } = useClient()
  const doing = useDeeds(key)
  return {
    add: doing((wanted: NewWebhook) => api.webhooks.add.mutate(wanted)),
    pause: doing((id: string) => api.webhooks.change.mutate({ id, active: false })),
    resume: doing((id: string) => api.webhooks.change.mutate({ id, active: true })),
    remove: doing((id: string) => api.webhooks.remove.mutate({ id })),
    test: doing((id: string) => api.webhooks.test.mutate({ id }))
  }
}
