/** A question for each of a list; who stays in the list keeps what was asked for it. */
import type { QueryKey, QueryObserverOptions, QueryObserverResult } from "@tanstack/solid-query"
import { type Accessor, createMemo, mapArray } from "solid-js"

import { useQuery } from "./useQuery.ts"

export const useQueries = <Item extends string | number, Data, Key extends QueryKey>(
  items: Accessor<ReadonlyArray<Item>>,
  question: (item: Item) => QueryObserverOptions<Data, Error, Data, Data, Key>
): Accessor<ReadonlyArray<QueryObserverResult<Data>>> =>
  createMemo(mapArray(items, (item) => useQuery(() => question(item))))
