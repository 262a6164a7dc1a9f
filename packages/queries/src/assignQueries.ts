/**
 * An officer for some buildings of a place, from its card. The card knows the buildings by id alone, so
 * their rows are read first: a write names the version of each row it changes.
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"
import { useMutation, useQueryClient } from "@tanstack/solid-query"

import { ofOffice } from "./asking/ofOffice.ts"
import { useClient } from "./ClientContext.tsx"
import { orgKeys } from "./orgQueries.ts"
import { registerKeys } from "./registerQueries.ts"

export interface Assigning {
  readonly office: string | undefined
  /** The place whose card was looked at, and the day. */
  readonly under: OrgUnitId
  readonly asOf: Day
  readonly buildings: ReadonlyArray<OrgUnitId>
  /** Somebody of the staff list, or a name as it is written. */
  readonly officer: { readonly personId: string } | { readonly name: string }
  /** Null corrects the record. */
  readonly on: Day | null
}

const atOnce = 500
export const useAssign = () => {
  const { api } = useClient()
  const cache = useQueryClient()

  const seen = async ({ office, under, asOf, buildings }: Assigning) => {
    const wanted = new Set(buildings)
    const versions = new Map<OrgUnitId, string>()
    for (let offset = 0; ; offset += atOnce) {
      const asked = { ...ofOffice(office), under, on: asOf, offset, limit: atOnce }
      const { rows, total } = await api.buildings.rows.query(asked)
      for (const { id, version } of rows) if (wanted.has(id)) versions.set(id, version)
      if (versions.size >= wanted.size || offset + atOnce >= total) return versions
    }
  }

  return useMutation(() => ({
    mutationFn: async (asked: Assigning) => {
      const versions = await seen(asked)
      // A building that is gone meanwhile has no version; the server then says so.
      const row = (id: OrgUnitId) => ({
        id,
        version: versions.get(id) ?? "",
        change: { officer: asked.officer }
      })
      const [first, ...others] = asked.buildings
      if (first === undefined) return []
      return api.buildings.changeMany.mutate({
        buildings: [row(first), ...others.map(row)],
        on: asked.on,
        asOf: asked.asOf
      })
    },
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: registerKeys.all }),
        cache.invalidateQueries({ queryKey: orgKeys.all })
      ])
  }))
}

/** People of the staff list whom somebody may mean: by part of the name, or nearest to a misspelt one. */
export const useStaffNamed = () => {
  const { api } = useClient()
  return {
    named: async (office: string | undefined, query: string) =>
      (await api.people.rows.query({ ...ofOffice(office), query, limit: 8 })).rows,
    similar: async (office: string | undefined, name: string) =>
      (await api.people.similar.query({ ...ofOffice(office), name })).map(({ person }) => person)
  }
}
