/** Who was trained for which duty, and the registers that people are on beside the staff list. */
import type { Api } from "@aiwei/client/Api"
import type { Outputs } from "@aiwei/client/Outputs"
import { useMutation } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"

import type { Asking } from "../asking/Asking.ts"
import { type Office, ofOffice } from "../asking/ofOffice.ts"
import { useQuery } from "../asking/useQuery.ts"
import { useClient } from "../ClientContext.tsx"
import { dutyKeys } from "./dutyQueries.ts"
import { useAskDutiesAgain } from "./dutyWrites.ts"

export type TrainingRow = Outputs["trainings"]["list"]["rows"][number]
export type AddTraining = Parameters<Api["trainings"]["add"]["mutate"]>[0]
export type RemoveTraining = Parameters<Api["trainings"]["remove"]["mutate"]>[0]
export type PutOnRegister = Parameters<Api["people"]["register"]["mutate"]>[0]
export type TakeOffRegister = Parameters<Api["people"]["unregister"]["mutate"]>[0]
export type RegisterKind = PutOnRegister["register"]

const atOnce = 500

const readAll = async (api: Api, office: Office, signal: AbortSignal) => {
  const rows: Array<TrainingRow> = []
  let cursor: string | null = null
  for (;;) {
    const part: Outputs["trainings"]["list"] = await api.trainings.list.query(
      { ...ofOffice(office), cursor, limit: atOnce },
      { signal }
    )
    rows.push(...part.rows)
    cursor = part.next
    if (cursor === null) return rows
  }
}

const trainingsQuery = (api: Api, office: Office) => ({
  queryKey: [...dutyKeys.all, "trainings", office],
  queryFn: ({ signal }: Asking) => readAll(api, office, signal)
})

export const useTrainings = (office: Accessor<Office>) => {
  const { api } = useClient()
  return useQuery(() => trainingsQuery(api, office()))
}

export const useTrainingDeeds = () => {
  const { api } = useClient()
  const onSettled = useAskDutiesAgain()
  return {
    add: useMutation(() => ({
      mutationFn: (wanted: AddTraining) => api.trainings.add.mutate(wanted),
      onSettled
    })),
    remove: useMutation(() => ({
      mutationFn: (wanted: RemoveTraining) => api.trainings.remove.mutate(wanted),
      onSettled
    }))
  }
}

export const useRegisterDeeds = () => {
  const { api } = useClient()
  const onSettled = useAskDutiesAgain()
  return {
    put: useMutation(() => ({
      mutationFn: (wanted: PutOnRegister) => api.people.register.mutate(wanted),
      onSettled
    })),
    takeOff: useMutation(() => ({
      mutationFn: (wanted: TakeOffRegister) => api.people.unregister.mutate(wanted),
      onSettled
    }))
  }
}
