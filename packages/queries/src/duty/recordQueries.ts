/** The registers of an office: which there are and what their fields are called, their lines by range, one line. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Accessor } from "solid-js"

import type { Asking } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { createRangeSource } from "../rangeSource.ts"

export type RegisterTold = Outputs["records"]["kinds"][number]
export type RecordLine = Outputs["records"]["list"]["rows"][number]
export type RecordsAsked = Omit<
  Parameters<Api["records"]["list"]["query"]>[0],
  "office" | "offset" | "limit"
>

const all = ["records"] as const

const kindsQuery = (api: Api, office: Office) => ({
  queryKey: [...all, "kinds", office],
  queryFn: ({ signal }: Asking) => api.records.kinds.query(ofOffice(office), { signal })
})

export const useRegisters = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => kindsQuery(api, office()))
}

const linesRange = (api: Api, office: Office, asked: RecordsAsked) => ({
  key: [...all, "list", office, asked],
  fetch: async (offset: number, limit: number, signal: AbortSignal) => {
    const { rows, total } = await api.records.list.query(
      { ...ofOffice(office), ...asked, offset, limit },
      { signal }
    )
    return { rows, total, offset, sums: {} }
  }
})

export const useRecordLines = (office: Accessor<Office>, asked: Accessor<RecordsAsked>) => {
  const { api } = useClient()
  return createRangeSource(() => linesRange(api, office(), asked()))
}

const oneQuery = (api: Api, office: Office, line: string) => ({
  queryKey: [...all, "one", office, line],
  queryFn: ({ signal }: Asking) => api.records.one.query({ ...ofOffice(office), line }, { signal })
})

export const useRecordLine = (office: Accessor<Office>, line: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => oneQuery(api, office(), line()))
}
