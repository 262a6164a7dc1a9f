/** Responsibility letters of a year, their templates, who has signed, and what changes them. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { everyPart } from "../asking/everyPart.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { useAttachFile } from "./attachFile.ts"

export type LetterLine = Outputs["letters"]["list"]["rows"][number]
export type LetterShown = Outputs["letters"]["show"]
export type LetterTemplate = Outputs["letters"]["templates"][number]
export type LetterCoverage = Outputs["letters"]["coverage"]
export type LettersPreview = Outputs["letters"]["preview"]
export type LetterState = LetterLine["state"]

export type NewTemplate = Parameters<Api["letters"]["addTemplate"]["mutate"]>[0]
export type CreateLetters = Parameters<Api["letters"]["create"]["mutate"]>[0]
export type PartyKind = NonNullable<CreateLetters["kind"]>

const key = ["letters"] as const

interface YearAsked {
  readonly office: Office
  readonly year: number
}

const listQuery = (api: Api, { office, year }: YearAsked) => ({
  queryKey: [...key, "list", office, year],
  queryFn: async ({ signal }: Asking) => {
    const asked = { ...ofOffice(office), year }
    const { rows } = await everyPart((part) =>
      api.letters.list.query({ ...asked, ...part }, { signal })
    )
    return rows
  },
  placeholderData: keepBefore
})

export const useLetters = (asked: Accessor<YearAsked>) => {
  const { api } = useClient()
  return useQuery(() => listQuery(api, asked()))
}

const coverageQuery = (api: Api, { office, year }: YearAsked) => ({
  queryKey: [...key, "coverage", office, year],
  queryFn: ({ signal }: Asking) =>
    api.letters.coverage.query({ ...ofOffice(office), year }, { signal }),
  placeholderData: keepBefore
})

export const useLetterCoverage = (asked: Accessor<YearAsked>) => {
  const { api } = useClient()
  return useQuery(() => coverageQuery(api, asked()))
}

const templatesQuery = (api: Api, { office, year }: YearAsked) => ({
  queryKey: [...key, "templates", office, year],
  queryFn: ({ signal }: Asking) =>
    api.letters.templates.query({ ...ofOffice(office), year }, { signal }),
  placeholderData: keepBefore
})

export const useLetterTemplates = (asked: Accessor<YearAsked>) => {
  const { api } = useClient()
  return useQuery(() => templatesQuery(api, asked()))
}

const letterQuery = (api: Api, office: Office, id: string) => ({
  queryKey: [...key, "show", office, id],
  queryFn: ({ signal }: Asking) => api.letters.show.query({ ...ofOffice(office), id }, { signal })
})

export const useLetter = (office: Accessor<Office>, id: Accessor<string>) => {
  const { api } = useClient()
  return useQuery(() => letterQuery(api, office(), id()))
}

export interface Signing {
  readonly office: Office
  readonly id: string
  /** Null: the day it was signed already, to keep a file with it. */
  readonly on: Day | null
  readonly file: File | null
}

export interface EndingLetter {
  readonly office: Office
  readonly id: string
  readonly on: Day
  readonly reason: string
}

/** Each asks for the letters again, also when it was refused. */
export const useLetterDeeds = () => {
  const { api } = useClient()
  const attach = useAttachFile()
  const doing = useDeeds(key)
  return {
    addTemplate: doing((wanted: NewTemplate) => api.letters.addTemplate.mutate(wanted)),
    create: doing((wanted: CreateLetters) => api.letters.create.mutate(wanted)),
    sign: doing(async ({ office, id, on, file }: Signing) => {
      const kept = file === null ? null : await attach(file)
      return api.letters.sign.mutate({ ...ofOffice(office), id, on, file: kept })
    }),
    end: doing(({ office, ...wanted }: EndingLetter) =>
      api.letters.end.mutate({ ...ofOffice(office), ...wanted })
    ),
    replace: doing(({ office, ...wanted }: EndingLetter & { readonly template: string }) =>
      api.letters.replace.mutate({ ...ofOffice(office), ...wanted })
    )
  }
}

/** What making them would come to, and the file that is kept with one: each asked for once, when it is wanted. */
export const useLetterAsks = () => {
  const { api } = useClient()
  return {
    preview: (wanted: CreateLetters) => api.letters.preview.query(wanted),
    attachment: (office: Office, id: string) =>
      api.letters.attachment.query({ ...ofOffice(office), id })
  }
}
