/** One's own second factor and one's own tokens. What is shown once is in the answer and nowhere else. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Asking } from "../asking/Asking.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"

export type SecondFactor = Outputs["account"]["secondFactor"]
export type BegunFactor = Outputs["account"]["beginSecondFactor"]
export type OwnToken = Outputs["account"]["tokens"][number]
export type NewToken = Parameters<Api["account"]["createToken"]["mutate"]>[0]

const keys = {
  factor: ["account", "secondFactor"] as const,
  tokens: ["account", "tokens"] as const
}

const factorQuery = (api: Api) => ({
  queryKey: keys.factor,
  queryFn: ({ signal }: Asking) => api.account.secondFactor.query(undefined, { signal })
})

export const useSecondFactor = () => {
  const { api } = useClient()
  return useQuery(() => factorQuery(api))
}

export const useFactorDeeds = () => {
  const { api } = useClient()
  const doing = useDeeds(keys.factor, "onSuccess")
  return {
    begin: doing((password: string) => api.account.beginSecondFactor.mutate({ password })),
    confirm: doing((code: string) => api.account.confirmSecondFactor.mutate({ code })),
    newCodes: doing((code: string) => api.account.newRecoveryCodes.mutate({ code })),
    end: doing((wanted: { readonly password: string; readonly code: string }) =>
      api.account.endSecondFactor.mutate(wanted)
    )
  }
}

const tokensQuery = (api: Api) => ({
  queryKey: keys.tokens,
  queryFn: ({ signal }: Asking) => api.account.tokens.query(undefined, { signal })
})

export const useOwnTokens = () => {
  const { api } = useClient()
  return useQuery(() => tokensQuery(api))
}

export const useTokenDeeds = () => {
  const { api } = useClient()
  const doing = useDeeds(keys.tokens, "onSuccess")
  return {
    create: doing((wanted: NewToken) => api.account.createToken.mutate(wanted)),
    revoke: doing((id: string) => api.account.revokeToken.mutate({ id }))
  }
}
