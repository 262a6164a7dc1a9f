/**
 * The cache of answers. Any write may change what waits on the home page. An answer “sign in first”, whoever got it, means the session is over: the frame
 * then asks for the password and comes back to the same address. Refusals are not asked twice.
 */
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { forgetHome } from "@aiwei/queries/homeQueries"
import { sessionKey } from "@aiwei/queries/sessionQueries"
import { MutationCache, QueryCache, QueryClient } from "@tanstack/solid-query"

export const makeCache = (): QueryClient => {
  const onError = (error: unknown) => {
    const tag = domainErrorOf(error)?._tag
    if (tag === "SignInRequired") cache.setQueryData(sessionKey, null)
    // Something has to be settled first: the door says what.
    if (tag === "PasswordMustChange" || tag === "SecondFactorMustBegin") {
      void cache.invalidateQueries({ queryKey: sessionKey })
    }
  }
  const cache = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError, onSuccess: () => void forgetHome(cache) }),
    defaultOptions: {
      // An office's server stands in its own house: it answers where the machine knows no internet.
      // Nobody looks a write up once it is done; kept, it would hold the page that made it.
      mutations: { networkMode: "always", gcTime: 1000 },
      queries: {
        networkMode: "always",
        staleTime: 10_000,
        retry: (failures, error) => codeOf(error) === "NETWORK" && failures < 2
      }
    }
  })
  return cache
}
