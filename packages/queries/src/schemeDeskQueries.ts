/** Schemes as documents: checked while they are typed, begun from a template, compared, saved. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "./asking/Asking.ts"
import { type Office, ofOffice } from "./asking/ofOffice.ts"
import { useDeeds } from "./asking/useDeeds.ts"
import { useQuery } from "./asking/useQuery.ts"
import { useClient } from "./ClientContext.tsx"

export type SchemeWhole = Outputs["schemes"]["show"]
export type SchemeLine = Outputs["schemes"]["list"][number]
export type SchemeChecked = Outputs["schemes"]["check"]
export type SchemeDiff = Outputs["schemes"]["diff"]
export type SchemeChange = SchemeDiff["changes"][number]
export type TemplateLine = Outputs["schemes"]["templates"][number]

const templatesQuery = (api: Api, office: Office) => ({
  queryKey: ["schemeTemplates", office] as const,
  queryFn: ({ signal }: Asking) => api.schemes.templates.query(ofOffice(office), { signal }),
  staleTime: Number.POSITIVE_INFINITY
})

export const useSchemeTemplates = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => templatesQuery(api, office()))
}

/** One of the built-in ones, or any version there is, as something to begin from. */
export const useSchemeStarts = () => {
  const { api } = useClient()
  return {
    template: (office: Office, template: string) =>
      api.schemes.template.query({ ...ofOffice(office), template }),
    scheme: (office: Office, scheme: string) =>
      api.schemes.show.query({ ...ofOffice(office), scheme })
  }
}

/** The text of a file, or of a document as it is typed. */
export const useSchemeCheck = () => {
  const { api } = useClient()
  return (office: Office, text: string, signal?: AbortSignal) =>
    api.schemes.check.query(
      { ...ofOffice(office), text },
      signal === undefined ? undefined : { signal }
    )
}

export interface Compared {
  readonly scheme?: string
  readonly template?: string
  readonly text?: string
}

const diffQuery = (api: Api, office: Office, before: Compared | null, after: Compared) => ({
  queryKey: ["schemes", "diff", office, before, after] as const,
  queryFn: ({ signal }: Asking) =>
    api.schemes.diff.query({ ...ofOffice(office), before: before ?? {}, after }, { signal }),
  enabled: before !== null,
  placeholderData: keepBefore
})

/** Nothing is asked while there is nothing to compare with. */
export const useSchemeDiff = (
  office: Accessor<Office>,
  before: Accessor<Compared | null>,
  after: Accessor<Compared>
) => {
  const { api } = useClient()
  return useQuery(() => diffQuery(api, office(), before(), after()))
}

export interface SchemeToSave {
  readonly office: Office
  readonly text: string
  /** The version it takes the place of; null: it becomes the next one. */
  readonly replace: string | null
}

export const useSchemeSave = () => {
  const { api } = useClient()
  const deed = useDeeds(["schemes"])
  return deed(({ office, ...wanted }: SchemeToSave) =>
    api.schemes.save.mutate({ ...ofOffice(office), ...wanted })
  )
}
