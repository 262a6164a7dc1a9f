/** Frontage agreements of an office as they stand on a day, one with its signings and checks, and the deeds. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

type Page = Outputs["frontages"]["list"]
export type FrontageRow = Page["rows"][number]
type Wanted<Name extends "add" | "sign" | "check" | "close"> = Parameters<
  Api["frontages"][Name]["mutate"]
>[0]

const all = [...dutyKeys.all, "frontages"] as const
const atOnce = 500
const most = 5000

const readAll = async (api: Api, office: Office, on: Day, signal: AbortSignal) => {
  const rows: Array<FrontageRow> = []
  let cursor: string | null = null
  for (;;) {
    const part: Page = await api.frontages.list.query(
      { ...ofOffice(office), on, cursor, limit: atOnce },
      { signal }
    )
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null || rows.length >= most) return { rows, counts: part.counts }
  }
}

const listQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...all, "list", office, on],
  queryFn: ({ signal }: Asking) => readAll(api, office, on, signal),
  placeholderData: keepBefore
})

export const useFrontages = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => listQuery(api, office(), on()))
}

const ratesQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...all, "rates", office, on],
  queryFn: ({ signal }: Asking) =>
    api.frontages.rates.query({ ...ofOffice(office), on }, { signal }),
  placeholderData: keepBefore
})

export const useFrontageRates = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => ratesQuery(api, office(), on()))
}

const oneQuery = (api: Api, frontage: string) => ({
  queryKey: [...all, "one", frontage],
  queryFn: ({ signal }: Asking) => api.frontages.show.query({ frontage }, { signal })
})

export const useFrontage = (id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => oneQuery(api, id()))
}

const templatesQuery = (api: Api, office: Office) => ({
  queryKey: [...all, "templates", office],
  queryFn: ({ signal }: Asking) => api.frontages.templates.query(ofOffice(office), { signal })
})

/** What shops usually promise, to choose from. */
export const useItemTemplates = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => templatesQuery(api, office()))
}

export const useFrontageDeeds = () => {
  const { api } = useClient()
  const deed = useDeeds(all)
  return {
    add: deed((wanted: Wanted<"add">) => api.frontages.add.mutate(wanted)),
    sign: deed((wanted: Wanted<"sign">) => api.frontages.sign.mutate(wanted)),
    check: deed((wanted: Wanted<"check">) => api.frontages.check.mutate(wanted)),
    close: deed((wanted: Wanted<"close">) => api.frontages.close.mutate(wanted))
  }
}
