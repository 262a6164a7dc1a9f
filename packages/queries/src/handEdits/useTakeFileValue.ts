/** The file's value for a field that a hand had written: whether it can be taken, what stands there, and the write. */
import { useMutation, useQueryClient } from "@tanstack/solid-query"

import { useClient } from "../ClientContext.tsx"
import { importKeys } from "../importQueries.ts"
import { buildingFields, takeBuilding } from "./buildingTaker.ts"
import { personFields, takePerson } from "./peopleTaker.ts"
import { extraFields, scoreFields, takeScore } from "./scoreTaker.ts"
import type { FieldValue, KeptEdit, Standing, TakeContext, Taker } from "./Taker.ts"
import { takeUnit, unitFields } from "./unitTaker.ts"
import { takeZone, zoneFields } from "./zoneTaker.ts"

interface Taking {
  readonly take: Taker
  readonly fields: ReadonlyArray<string>
}

/** A building is a unit of the tree, too: which of the two is meant says the table it stands in. */
const takings: Readonly<Record<string, Taking>> = {
  Person: { take: takePerson, fields: Object.keys(personFields) },
  Building: { take: takeBuilding, fields: Object.keys(buildingFields) },
  ResponsibilityZone: { take: takeZone, fields: Object.keys(zoneFields) },
  OrgUnit: { take: takeUnit, fields: unitFields },
  ScoreTally: {
    take: takeScore,
    fields: [...Object.keys(extraFields), ...Object.keys(scoreFields(""))]
  }
}

export const canTake = ({ entity, field }: Pick<KeptEdit, "entity" | "field">): boolean =>
  takings[entity]?.fields.includes(field) === true

export type TakeAsked = Omit<TakeContext, "api">

export const useTakeFileValue = () => {
  const { api } = useClient()
  const cache = useQueryClient()
  const standing = (edit: KeptEdit, asked: TakeAsked): Promise<Standing | null> =>
    takings[edit.entity]?.take(edit, { api, ...asked }) ?? Promise.resolve(null)
  const writing = useMutation(() => ({
    mutationFn: ({ on, value }: { readonly on: Standing; readonly value: FieldValue }) =>
      on.write(value),
    // Whatever page shows the record is asked again. The report stays on the screen as it was read, since
    // reading the files anew takes long; whoever comes back to it gets a new one.
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== importKeys.all[0] }),
        cache.invalidateQueries({ queryKey: importKeys.reports, refetchType: "none" })
      ])
  }))
  return { standing, writing }
}
