/** A list that is asked for a page at a time, each where the one before ended. */
import {
  type InfiniteData,
  InfiniteQueryObserver,
  type InfiniteQueryObserverOptions,
  type InfiniteQueryObserverResult,
  type QueryKey,
  useQueryClient
} from "@tanstack/solid-query"
import { type Accessor, createMemo } from "solid-js"

import { createAnswer } from "./createAnswer.ts"

type Pages<Page, Param> = InfiniteData<Page, Param>

export const useInfiniteQuery = <Page, Key extends QueryKey, Param>(
  question: Accessor<InfiniteQueryObserverOptions<Page, Error, Pages<Page, Param>, Key, Param>>
): InfiniteQueryObserverResult<Pages<Page, Param>> => {
  type Observer = InfiniteQueryObserver<Page, Error, Pages<Page, Param>, Key, Param>
  type Asked = Parameters<Observer["getOptimisticResult"]>[0]
  const cache = useQueryClient()
  const asked = createMemo((): Asked => {
    const own = question()
    // The defaults know nothing of pages: what asks for them is the question's own.
    const whole = { ...cache.defaultQueryOptions({ queryKey: own.queryKey }), ...own }
    // What a defaulted question must have is in `whole`: its type cannot say so, for `own` may leave it out.
    return { ...whole, _optimisticResults: "optimistic" } as Asked
  })
  return createAnswer(asked, new InfiniteQueryObserver(cache, asked()))
}
