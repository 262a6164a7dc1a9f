/**
 * Giving duties and ending them, of several places at once. Each place is a change of its own: what was
 * refused for one is told, and the others hold. What they change is asked for again.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation, useQueryClient } from "@tanstack/solid-query"

import { useClient } from "../ClientContext.tsx"
import { orgKeys } from "../orgQueries.ts"
import { registerKeys } from "../registerQueries.ts"

export type GiveDuty = Parameters<Api["duties"]["assign"]["mutate"]>[0]
export type HolderWanted = GiveDuty["holder"]
export type EndDuty = Parameters<Api["duties"]["end"]["mutate"]>[0]
export type DutyGiven = Outputs["duties"]["assign"]

/** What was done, and why the rest was not. */
export interface ManyDone {
  readonly done: ReadonlyArray<DutyGiven>
  readonly refused: ReadonlyArray<unknown>
}

const settled = async (asked: ReadonlyArray<Promise<DutyGiven>>): Promise<ManyDone> => {
  const answers = await Promise.allSettled(asked)
  return {
    done: answers.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])),
    refused: answers.flatMap((one): ReadonlyArray<unknown> =>
      one.status === "rejected" ? [one.reason] : []
    )
  }
}

/** After a change anywhere that says who answers: the tree, with its duties, and the registers. */
export const useAskDutiesAgain = () => {
  const cache = useQueryClient()
  return () =>
    Promise.all(
      [orgKeys.all, registerKeys.all].map((queryKey) => cache.invalidateQueries({ queryKey }))
    )
}

export const useDutyWrites = () => {
  const { api } = useClient()
  const onSettled = useAskDutiesAgain()
  return {
    give: useMutation(() => ({
      mutationFn: (duties: ReadonlyArray<GiveDuty>) =>
        settled(duties.map((duty) => api.duties.assign.mutate(duty))),
      onSettled
    })),
    end: useMutation(() => ({
      mutationFn: (duties: ReadonlyArray<EndDuty>) =>
        settled(duties.map((duty) => api.duties.end.mutate(duty))),
      onSettled
    }))
  }
}
