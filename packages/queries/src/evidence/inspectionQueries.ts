/**
 * A month's inspections and ledger, one round whole, and what is done with them. Whatever is recorded or taken
 * back changes every ranking that is made of the month, so those are asked for again.
 */
import type { Api } from "@aiwei/client/Api"
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { rankingKeys } from "../rankingQueries.ts"
import { scoreKeys } from "../scoreQueries.ts"
import { evidenceKeys } from "./evidenceKeys.ts"

export type RoundRow = Outputs["inspections"]["list"]["rows"][number]
export type RoundShown = Outputs["inspections"]["show"]
export type FoundRow = RoundShown["findings"][number]
export type LedgerRow = Outputs["ledger"]["list"]["rows"][number]
export type RecordWanted = Parameters<Api["inspections"]["record"]["mutate"]>[0]
export type ExtendWanted = Parameters<Api["inspections"]["extend"]["mutate"]>[0]
export type LedgerWanted = Parameters<Api["ledger"]["add"]["mutate"]>[0]

const { all } = evidenceKeys

/** A month that nobody has begun has no records yet, which is no refusal here. */
const orNone = async <Row>(
  ask: () => Promise<{ readonly rows: ReadonlyArray<Row> }>
): Promise<ReadonlyArray<Row>> => {
  try {
    return (await ask()).rows
  } catch (thrown) {
    if (domainErrorOf(thrown)?._tag === "PeriodHasNoScores") return []
    throw thrown
  }
}

interface Listed {
  readonly period: Month
  readonly unit: string | null
}

const roundsQuery = (api: Api, office: Office, listed: Listed) => ({
  queryKey: [...all, "rounds", office, listed],
  queryFn: ({ signal }: Asking) =>
    orNone(() =>
      everyPart((part) =>
        api.inspections.list.query(
          { ...ofOffice(office), ...listed, withdrawn: true, ...part },
          { signal }
        )
      )
    ),
  placeholderData: keepBefore
})

/** Of all communities where `unit` is null; withdrawn ones, too. */
export const useRounds = (office: Accessor<Office>, listed: Accessor<Listed>) => {
  const { api } = useClient()
  return useQuery(() => roundsQuery(api, office(), listed()))
}

const ledgerQuery = (api: Api, office: Office, listed: Listed) => ({
  queryKey: [...all, "ledger", office, listed],
  queryFn: ({ signal }: Asking) =>
    orNone(() =>
      everyPart((part) =>
        api.ledger.list.query(
          { ...ofOffice(office), ...listed, withdrawn: true, ...part },
          { signal }
        )
      )
    ),
  placeholderData: keepBefore
})

export const useLedger = (office: Accessor<Office>, listed: Accessor<Listed>) => {
  const { api } = useClient()
  return useQuery(() => ledgerQuery(api, office(), listed()))
}

const roundQuery = (api: Api, office: Office, id: string) => ({
  queryKey: [...all, "round", office, id],
  queryFn: ({ signal }: Asking) =>
    api.inspections.show.query({ ...ofOffice(office), id }, { signal })
})

export const useRound = (office: Accessor<Office>, id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => roundQuery(api, office(), id()))
}

export type PhotoOf = "evidence" | "ledger"

const photoQuery = (api: Api, office: Office, of: PhotoOf, id: string) => ({
  queryKey: ["photo", office, of, id],
  queryFn: ({ signal }: Asking) => api[of].photo.query({ ...ofOffice(office), id }, { signal }),
  // Evidence never changes, so neither does its photo.
  staleTime: Number.POSITIVE_INFINITY
})

export const usePhoto = (office: Accessor<Office>, of: PhotoOf, id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => photoQuery(api, office(), of, id()))
}

interface TakenBack {
  readonly id: string
  readonly reason: string
}

export const useEvidenceDeeds = (office: Accessor<Office>) => {
  const { api } = useClient()
  const cache = useQueryClient()
  const of = () => ofOffice(office())
  const doing = <Answer, Wanted>(run: (wanted: Wanted) => Promise<Answer>) =>
    useMutation(() => ({
      mutationFn: run,
      onSettled: () =>
        Promise.all(
          [all, rankingKeys.all, scoreKeys.all].map((queryKey) =>
            cache.invalidateQueries({ queryKey })
          )
        )
    }))
  return {
    record: doing((wanted: RecordWanted) => api.inspections.record.mutate({ ...of(), ...wanted })),
    /** From then on nothing of the round's unit and month is told to the caller. */
    beginDouble: doing((id: string) => api.inspections.beginDouble.mutate({ ...of(), id })),
    giveUpDouble: doing((id: string) => api.inspections.giveUpDouble.mutate({ ...of(), id })),
    extend: doing((wanted: ExtendWanted) => api.inspections.extend.mutate({ ...of(), ...wanted })),
    withdrawRound: doing((back: TakenBack) =>
      api.inspections.withdraw.mutate({ ...of(), ...back })
    ),
    withdrawFinding: doing((back: TakenBack) => api.evidence.withdraw.mutate({ ...of(), ...back })),
    give: doing((wanted: LedgerWanted) => api.ledger.add.mutate({ ...of(), ...wanted })),
    withdrawLedger: doing((back: TakenBack) => api.ledger.withdraw.mutate({ ...of(), ...back }))
  }
}
