/** Registers, organisations, trainings and leading groups, each mutation once right and once refused. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, type Walk, walk } from "./walk.ts"

const [on, later] = ["2026-01-01" as Day, "2026-02-01" as Day]
const gone = { id: "0".repeat(26), version: "0".repeat(16) }

export const peopleWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => {
  let made = 0
  const called = (what: string) => `${what}${(made += 1)}`

  const person = async () =>
    (await api.people.add.mutate({ person: { name: called("吴") }, on })).id
  const register = { register: "expert", on } as const
  const onRegister = async () => {
    const id = await person()
    await api.people.register.mutate({ person: id, ...register })
    return id
  }
  const organisation = async () => {
    const { id, version } = await api.organisations.add.mutate({
      organisation: { name: called("物业"), kind: "propertyCompany" },
      on
    })
    return { id, version }
  }
  const training = async () => {
    const { id, personId } = await api.trainings.add.mutate({
      person: await person(),
      duty: "pest",
      day: on
    })
    return { id, person: personId }
  }
  const group = async () => {
    const [office] = await api.org.offices.query()
    const holder = { personId: await person() }
    return api.groups.add.mutate({
      unit: office!.id,
      purpose: "pest",
      name: called("小组"),
      on,
      seats: [{ role: "head", holder }]
    })
  }

  return {
    "people.register": walk({
      ready: person,
      right: (id) => api.people.register.mutate({ person: id, ...register }),
      wrong: () => api.people.register.mutate({ person: gone.id, ...register })
    }),
    "people.unregister": walk({
      ready: onRegister,
      right: (id) => api.people.unregister.mutate({ person: id, ...register, on: later }),
      wrong: () => api.people.unregister.mutate({ person: gone.id, ...register })
    }),
    "organisations.add": walk({
      ready: nothing,
      right: organisation,
      wrong: () => api.organisations.add.mutate({ organisation: { name: " " }, on })
    }),
    "organisations.change": walk({
      ready: organisation,
      right: (seen) => api.organisations.change.mutate({ ...seen, change: { kind: "contractor" } }),
      wrong: () => api.organisations.change.mutate({ ...gone, change: {} })
    }),
    "organisations.close": walk({
      ready: organisation,
      right: (seen) => api.organisations.close.mutate({ ...seen, on: later }),
      wrong: () => api.organisations.close.mutate({ ...gone, on: later })
    }),
    "trainings.add": walk({
      ready: nothing,
      right: training,
      wrong: () => api.trainings.add.mutate({ person: gone.id, duty: "pest", day: on })
    }),
    "trainings.remove": walk({
      ready: training,
      right: (one) => api.trainings.remove.mutate(one),
      wrong: () => api.trainings.remove.mutate({ person: gone.id, id: gone.id })
    }),
    "groups.add": walk({
      ready: nothing,
      right: group,
      wrong: () => api.groups.add.mutate({ unit: "没有这个地方", purpose: "pest", on })
    }),
    "groups.adjust": walk({
      ready: async () => ({ seen: await group(), holder: { personId: await person() } }),
      right: ({ seen, holder }) =>
        api.groups.adjust.mutate({
          ...seen,
          on: later,
          reason: "人员变动",
          seats: [{ role: "deputy", holder }]
        }),
      wrong: () => api.groups.adjust.mutate({ ...gone, on: later, reason: "人员变动" })
    }),
    "groups.change": walk({
      ready: group,
      right: (seen) => api.groups.change.mutate({ ...seen, docNo: "〔2026〕3号" }),
      wrong: () => api.groups.change.mutate(gone)
    }),
    "groups.end": walk({
      ready: group,
      right: (seen) => api.groups.end.mutate({ ...seen, on: later, reason: "任务完成" }),
      wrong: () => api.groups.end.mutate({ ...gone, on: later, reason: "任务完成" })
    })
  }
}
