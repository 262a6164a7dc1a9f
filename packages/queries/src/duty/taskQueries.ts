/**
 * Tasks of an office: wholes with how far each has come, one of them with its parts a step at a time, and what
 * can be done to it. Parts may be tens of thousands, so a branch is asked for when it is opened.
 */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import type { Day } from "@aiwei/domain/shared/Day"
import type { Accessor } from "solid-js"

import { type Asking, keepBefore } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useDeeds } from "../asking/useDeeds.ts"
import { useQueries } from "../asking/useQueries.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"

export type TaskLine = Outputs["tasks"]["list"]["rows"][number]
export type TaskShown = Outputs["tasks"]["show"]
export type TaskProgress = Outputs["tasks"]["progress"]
export type PartProgress = TaskProgress["whole"]
export type AddTask = Parameters<Api["tasks"]["add"]["mutate"]>[0]
export type CascadeTask = Parameters<Api["tasks"]["cascade"]["mutate"]>[0]
export type AssignTask = Parameters<Api["tasks"]["assign"]["mutate"]>[0]

const all = [...dutyKeys.all, "tasks"] as const
const atOnce = 500
const most = 2000

const readWholes = async (api: Api, office: Office, on: Day, signal: AbortSignal) => {
  const rows: Array<TaskLine> = []
  let cursor: string | null = null
  for (;;) {
    const asked = { ...ofOffice(office), wholes: true, on, cursor, limit: atOnce }
    const part: Outputs["tasks"]["list"] = await api.tasks.list.query(asked, { signal })
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null || rows.length >= most) return rows
  }
}

const wholesQuery = (api: Api, office: Office, on: Day) => ({
  queryKey: [...all, "wholes", office, on],
  queryFn: ({ signal }: Asking) => readWholes(api, office, on, signal),
  placeholderData: keepBefore
})

/** Wholes alone; their parts are counted by `useTasksProgress`. */
export const useTasks = (office: Accessor<Office>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => wholesQuery(api, office(), on()))
}

const progressQuery = (api: Api, id: string, place: string | null, on: Day) => ({
  queryKey: [...all, "progress", id, place, on],
  queryFn: ({ signal }: Asking) => api.tasks.progress.query({ id, place, on }, { signal }),
  placeholderData: keepBefore
})

/** Of each task at once; the client sends them as one question. */
export const useTasksProgress = (ids: Accessor<ReadonlyArray<string>>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQueries(ids, (id) => progressQuery(api, id, null, on()))
}

/** `place` null: of the whole. */
export const useTaskProgress = (
  id: Accessor<string>,
  place: Accessor<string | null>,
  on: Accessor<Day>
) => {
  const { api } = useClient()
  return useQuery(() => progressQuery(api, id(), place(), on()))
}

const taskQuery = (api: Api, id: string, on: Day) => ({
  queryKey: [...all, "one", id, on],
  queryFn: ({ signal }: Asking) => api.tasks.show.query({ id, on }, { signal }),
  placeholderData: keepBefore
})

export const useTask = (id: Accessor<string>, on: Accessor<Day>) => {
  const { api } = useClient()
  return useQuery(() => taskQuery(api, id(), on()))
}

interface OfTask {
  readonly place: string
  readonly id: string
}

export const useTaskDeeds = () => {
  const { api } = useClient()
  const deed = useDeeds(all)
  return {
    add: deed((task: AddTask) => api.tasks.add.mutate(task)),
    cascade: deed((wanted: CascadeTask) => api.tasks.cascade.mutate(wanted)),
    assign: deed((wanted: AssignTask) => api.tasks.assign.mutate(wanted)),
    done: deed((of: OfTask) => api.tasks.done.mutate(of)),
    reopen: deed((of: OfTask) => api.tasks.reopen.mutate(of)),
    end: deed((of: OfTask & { readonly reason: string }) => api.tasks.end.mutate(of)),
    milestone: deed((of: OfTask & { readonly no: number; readonly reached: boolean }) =>
      api.tasks.milestone.mutate(of)
    )
  }
}
