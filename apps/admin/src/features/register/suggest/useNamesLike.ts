/** Names of the staff list nearest to a text, nearest first, each once. */
import { ofOffice } from "@aiwei/queries/asking/ofOffice"
import { useClient } from "@aiwei/queries/ClientContext"
import type { Accessor } from "solid-js"

export const useNamesLike = (office: Accessor<string | undefined>) => {
  const { api } = useClient()
  return async (name: string): Promise<ReadonlyArray<string>> => {
    const found = await api.people.similar.query({ name, ...ofOffice(office()) })
    return [...new Set(found.map(({ person }) => person.name))]
  }
}
