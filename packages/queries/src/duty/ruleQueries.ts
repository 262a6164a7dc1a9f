/** The library of rule documents by version, and which assessment scheme names which of them. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import { useMutation, useQueryClient } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { useAttachFile } from "./attachFile.ts"

export type RuleLine = Outputs["rules"]["list"]["rows"][number]

const key = ["rules"] as const

const rulesQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...key, office, on],
  queryFn: async ({ signal }: Asking) => {
    const asked = { ...ofOffice(office), on }
    const { rows } = await everyPart((part) =>
      api.rules.list.query({ ...asked, ...part }, { signal })
    )
    return rows
  },
  placeholderData: keepBefore
})

export const useRules = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => rulesQuery(api, office(), on()))
}

export interface NewRule {
  readonly office: Office
  readonly title: string
  readonly number: string | null
  readonly effectiveFrom: Day
  /** The version it takes the place of. */
  readonly supersedes: string | null
  readonly file: File | null
}

export interface NamingRule {
  readonly office: Office
  readonly scheme: string
  /** Null takes the name away. */
  readonly rule: string | null
}

/** A scheme says which version it used, so schemes are asked for again, too. */
export const useRuleDeeds = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  const attach = useAttachFile()
  const onSettled = () =>
    Promise.all([key, ["schemes"]].map((queryKey) => cache.invalidateQueries({ queryKey })))
  return {
    add: useMutation(() => ({
      mutationFn: async ({ office, file, ...wanted }: NewRule) => {
        const kept = file === null ? null : await attach(file)
        return api.rules.add.mutate({ ...ofOffice(office), ...wanted, file: kept })
      },
      onSettled
    })),
    use: useMutation(() => ({
      mutationFn: ({ office, ...wanted }: NamingRule) =>
        api.rules.use.mutate({ ...ofOffice(office), ...wanted }),
      onSettled
    }))
  }
}

export const useRuleAttachment = () => {
  const { api } = useClient()
  return (office: Office, id: string) => api.rules.attachment.query({ ...ofOffice(office), id })
}
