/** Appeals against lines of a month: the desk's list, those of one month beside its scores, and the steps. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Month } from "@aiwei/domain/shared/Month"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { useAttachThrough } from "../duty/attachFile.ts"

export type AppealLine = Outputs["appeals"]["list"]["rows"][number]
export type AppealOutcome = NonNullable<AppealLine["outcome"]>

const key = ["appeals"] as const

const appealsQuery = (api: Api, office: Office, period: Month | null, enabled: boolean) => ({
  queryKey: [...key, office, period],
  queryFn: async ({ signal }: Asking) => {
    const asked = { ...ofOffice(office), period }
    const { rows } = await everyPart((part) =>
      api.appeals.list.query({ ...asked, ...part }, { signal })
    )
    return rows
  },
  placeholderData: keepBefore,
  enabled
})

/** Of one month, or of all when `period` is null; the newest first. */
export const useAppeals = (
  office: Accessor<Office>,
  period: Accessor<Month | null> = () => null,
  wanted: Accessor<boolean> = () => true
) => {
  const { api } = useClient()
  return useQuery(() => appealsQuery(api, office(), period(), wanted()))
}

export interface NewAppeal {
  readonly office: Office
  readonly place: string
  readonly period: Month
  readonly indicator: string
  readonly text: string
  readonly file: File | null
}

/** The file goes up first; an appeal without it would be contested for lack of proof. */
export const useLodgeAppeal = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  const attach = useAttachThrough("proof")
  return useMutation(() => ({
    mutationFn: async ({ office, file, ...wanted }: NewAppeal) => {
      const kept = file === null ? null : await attach(file)
      return api.appeals.lodge.mutate({ ...ofOffice(office), ...wanted, file: kept })
    },
    onSettled: () => cache.invalidateQueries({ queryKey: key })
  }))
}

interface OfAppeal {
  readonly id: string
  /** The community that lodged it. */
  readonly place: string
}

export const useAppealDeeds = (office: Accessor<Office>) => {
  const { api } = useClient()
  const doing = useDeeds(key)
  const of = () => ofOffice(office())
  return {
    accept: doing(({ id }: OfAppeal) => api.appeals.accept.mutate({ ...of(), id })),
    decide: doing(
      (wanted: { readonly id: string; readonly outcome: AppealOutcome; readonly text: string }) =>
        api.appeals.decide.mutate({ ...of(), ...wanted })
    ),
    withdraw: doing((wanted: OfAppeal) => api.appeals.withdraw.mutate(wanted)),
    reply: doing((wanted: OfAppeal & { readonly text: string }) => api.appeals.reply.mutate(wanted))
  }
}

export const useAppealAttachment = () => {
  const { api } = useClient()
  return (office: Office, id: string) => api.appeals.attachment.query({ ...ofOffice(office), id })
}
