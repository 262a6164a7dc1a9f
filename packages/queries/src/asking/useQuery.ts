/** One question to the server; until the answer comes `data` is what stood there before, or undefined. */
import {
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
  useQueryClient
} from "@tanstack/solid-query"
import { type Accessor, createMemo } from "solid-js"

import { createAnswer } from "./createAnswer.ts"

export const useQuery = <Data, Key extends QueryKey = QueryKey>(
  question: Accessor<QueryObserverOptions<Data, Error, Data, Data, Key>>
): QueryObserverResult<Data> => {
  const cache = useQueryClient()
  const asked = createMemo(() => ({
    ...cache.defaultQueryOptions(question()),
    _optimisticResults: "optimistic" as const
  }))
  return createAnswer(asked, new QueryObserver(cache, asked()))
}
