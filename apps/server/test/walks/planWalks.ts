/** The mutations of letters, rule documents and tasks, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, walk } from "./walk.ts"

const [on, due] = ["2026-01-01" as Day, "2026-12-31" as Day]
const gone = "0".repeat(26)

export const planWalks = ({ api }: Client) => {
  let made = 0
  const called = (what: string) => `${what}${(made += 1)}`
  const officeId = async () => (await api.org.offices.query())[0]!.id

  const template = () =>
    api.letters.addTemplate.mutate({ year: 2026, title: called("责任书"), targets: [] })
  const compound = async () => {
    const unit = { code: null, name: called("书院"), level: "compound" } as const
    return (await api.org.add.mutate({ unit, parentId: await officeId(), on })).id
  }
  const letter = async () => {
    const { id } = await template()
    const parties = [{ unit: await compound() }]
    const { made: letters } = await api.letters.create.mutate({ template: id, parties, on })
    return { id: letters[0]!.id }
  }
  const rule = () => api.rules.add.mutate({ title: called("细则"), effectiveFrom: on })
  const task = async () => {
    const place = await compound()
    const milestones = [{ text: "过半", due }]
    const wanted = { place, title: called("任务"), due, milestones, on }
    return { place, id: (await api.tasks.add.mutate(wanted)).id }
  }
  const closed = async () => {
    const it = await task()
    await api.tasks.done.mutate(it)
    return it
  }
  const nowhere = async () => ({ place: await officeId(), id: gone })

  return {
    "letters.addTemplate": walk({
      ready: nothing,
      right: template,
      wrong: () =>
        api.letters.addTemplate.mutate({
          year: 2026,
          title: "责任书",
          targets: [{ text: "目标", indicator: "没有这项" }]
        })
    }),
    "letters.create": walk({
      ready: async () => ({ template: (await template()).id, unit: await compound() }),
      right: ({ template: id, unit }) =>
        api.letters.create.mutate({ template: id, parties: [{ unit }], on }),
      wrong: () => api.letters.create.mutate({ template: gone, kind: "community" })
    }),
    "letters.sign": walk({
      ready: letter,
      right: ({ id }) => api.letters.sign.mutate({ id }),
      wrong: () => api.letters.sign.mutate({ id: gone })
    }),
    "letters.end": walk({
      ready: letter,
      right: ({ id }) => api.letters.end.mutate({ id }),
      wrong: () => api.letters.end.mutate({ id: gone })
    }),
    "letters.replace": walk({
      ready: letter,
      right: ({ id }) => api.letters.replace.mutate({ id }),
      wrong: () => api.letters.replace.mutate({ id: gone })
    }),
    "rules.add": walk({
      ready: nothing,
      right: rule,
      wrong: () => api.rules.add.mutate({ title: "细则", effectiveFrom: on, supersedes: gone })
    }),
    "rules.use": walk({
      ready: async () => {
        const [scheme] = await api.schemes.list.query()
        return { scheme: scheme!.id, rule: (await rule()).id }
      },
      right: (wanted) => api.rules.use.mutate(wanted),
      wrong: () => api.rules.use.mutate({ scheme: gone, rule: null })
    }),
    "tasks.add": walk({
      ready: nothing,
      right: task,
      wrong: async () =>
        api.tasks.add.mutate({ place: await officeId(), title: "任务", due: on, on: due })
    }),
    "tasks.cascade": walk({
      ready: task,
      right: (it) => api.tasks.cascade.mutate({ ...it, level: "building" }),
      wrong: async () => api.tasks.cascade.mutate({ ...(await nowhere()), level: "building" })
    }),
    "tasks.assign": walk({
      ready: task,
      right: (it) => api.tasks.assign.mutate({ ...it, due: "2026-11-30" as Day }),
      wrong: async () => api.tasks.assign.mutate(await nowhere())
    }),
    "tasks.done": walk({
      ready: task,
      right: (it) => api.tasks.done.mutate(it),
      wrong: async () => api.tasks.done.mutate(await nowhere())
    }),
    "tasks.reopen": walk({
      ready: closed,
      right: (it) => api.tasks.reopen.mutate(it),
      wrong: async () => api.tasks.reopen.mutate(await nowhere())
    }),
    "tasks.end": walk({
      ready: task,
      right: (it) => api.tasks.end.mutate(it),
      wrong: async () => api.tasks.end.mutate(await nowhere())
    }),
    "tasks.milestone": walk({
      ready: task,
      right: (it) => api.tasks.milestone.mutate({ ...it, no: 1, reached: true }),
      wrong: async () => api.tasks.milestone.mutate({ ...(await nowhere()), no: 1, reached: true })
    })
  }
}
