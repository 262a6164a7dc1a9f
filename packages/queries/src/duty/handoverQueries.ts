/**
 * Handing over: what somebody holds on a day with whom could take each thing, the deed, and the sheets of those
 * that were made. A handover moves everything at once, so a preview is read whole, a part at a time by cursor.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"
import { useAskDutiesAgain } from "./dutyWrites.ts"

type Page = Outputs["handovers"]["preview"]
export type HandoverThing = Page["rows"][number]
export type HeldByPost = Page["exOfficio"][number]
export type Preview = Omit<Page, "next">
export type HandoverSheet = Outputs["handovers"]["show"]
export type HandoverRow = Outputs["handovers"]["list"]["rows"][number]
export type MakeHandover = Parameters<Api["handovers"]["make"]["mutate"]>[0]
export type Decision = NonNullable<MakeHandover["decisions"]>[number]

const atOnce = 500
const all = [...dutyKeys.all, "handovers"] as const

const readPreview = async (
  api: Api,
  person: string,
  on: Day,
  signal: AbortSignal
): Promise<Preview> => {
  const rows: Array<HandoverThing> = []
  let cursor: string | null = null
  for (;;) {
    const part: Page = await api.handovers.preview.query(
      { person, on, cursor, limit: atOnce },
      { signal }
    )
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null) return { ...part, rows }
  }
}

const previewQuery = (api: Api, person: string | null, on: Day) => ({
  queryKey: [...all, "preview", person, on],
  queryFn: ({ signal }: Asking) => readPreview(api, person ?? "", on, signal),
  enabled: person !== null,
  placeholderData: keepBefore
})

export const useHandoverPreview = (person: Accessor<string | null>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => previewQuery(api, person(), on()))
}

const readList = async (api: Api, office: Office, signal: AbortSignal) => {
  const rows: Array<HandoverRow> = []
  let cursor: string | null = null
  for (;;) {
    const part: Outputs["handovers"]["list"] = await api.handovers.list.query(
      { ...ofOffice(office), cursor, limit: atOnce },
      { signal }
    )
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null) return rows
  }
}

const listQuery = (api: Api, office: Office) => ({
  queryKey: [...all, "list", office],
  queryFn: ({ signal }: Asking) => readList(api, office, signal)
})

/** The newest first. */
export const useHandovers = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => listQuery(api, office()))
}

const sheetQuery = (api: Api, office: Office, id: string) => ({
  queryKey: [...all, "sheet", office, id],
  queryFn: ({ signal }: Asking) => api.handovers.show.query({ ...ofOffice(office), id }, { signal })
})

export const useHandoverSheet = (office: Accessor<Office>, id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => sheetQuery(api, office(), id()))
}

export const useMakeHandover = () => {
  const { api } = useClient()
  const onSettled = useAskDutiesAgain()
  return useMutation(() => ({
    mutationFn: (wanted: MakeHandover) => api.handovers.make.mutate(wanted),
    onSettled
  }))
}
