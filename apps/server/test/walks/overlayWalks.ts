/** Visits, sessions and frontages, each once as it should be written and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { type Walk, walk } from "./walk.ts"

const [on, later] = ["2026-01-01" as Day, "2026-02-01" as Day]
const version = "0".repeat(16)
const unknown = "0".repeat(26)

/** What has to be there first, each under a name of its own. */
const readyFor = ({ api }: Client) => {
  let made = 0
  const next = () => (made += 1)
  const place = async () => {
    const [office] = await api.org.offices.query()
    const unit = { code: null, name: `走访院${next()}`, level: "compound" } as const
    return (await api.org.add.mutate({ unit, parentId: office!.id, on })).id
  }
  const point = async () => {
    const person = { name: `联系领导${next()}` }
    const { id: personId } = await api.people.add.mutate({ person, on })
    const duty = "contact-point"
    const holder = { personId }
    return api.duties.assign.mutate({ place: await place(), duty, holder, from: on })
  }
  const visit = async () => ({ point: (await point()).id, day: later, people: [], findings: "好" })
  const session = async () => {
    const organisation = { name: `结对单位${next()}`, kind: "partnerUnit" } as const
    await api.organisations.add.mutate({ organisation, on })
    return { partner: organisation.name, place: await place(), day: later, people: 3 }
  }
  const frontage = async () => {
    const { id } = await api.frontages.add.mutate({ place: await place(), name: "小店", on })
    return { frontage: id }
  }
  return { place, visit, session, frontage }
}

export const overlayWalks = (client: Client): Readonly<Record<string, Walk<unknown>>> => {
  const { api } = client
  const { place, visit, session, frontage } = readyFor(client)
  const signed = async () => {
    const made = await frontage()
    await api.frontages.sign.mutate({ ...made, signedOn: on })
    return made
  }
  return {
    "contacts.visit": walk({
      ready: visit,
      right: (wanted) => api.contacts.visit.mutate(wanted),
      wrong: () =>
        api.contacts.visit.mutate({ point: unknown, day: on, people: [], findings: "好" })
    }),
    "contacts.correct": walk({
      ready: async () => api.contacts.visit.mutate(await visit()),
      right: ({ id, version: seen }) =>
        api.contacts.correct.mutate({ id, version: seen, findings: "改过" }),
      wrong: () => api.contacts.correct.mutate({ id: unknown, version, findings: "改过" })
    }),
    "partners.session": walk({
      ready: session,
      right: (wanted) => api.partners.session.mutate(wanted),
      wrong: async () =>
        api.partners.session.mutate({ place: "没有这里", partner: "无", day: on, people: 1 })
    }),
    "partners.correct": walk({
      ready: async () => api.partners.session.mutate(await session()),
      right: ({ id, version: seen }) => api.partners.correct.mutate({ id, version: seen, ads: 9 }),
      wrong: () => api.partners.correct.mutate({ id: unknown, version, ads: 9 })
    }),
    "frontages.add": walk({
      ready: place,
      right: (at) => api.frontages.add.mutate({ place: at, name: "小店", on }),
      wrong: () => api.frontages.add.mutate({ place: "没有这里", name: "小店", on })
    }),
    "frontages.sign": walk({
      ready: frontage,
      right: (which) => api.frontages.sign.mutate({ ...which, signedOn: later }),
      wrong: () => api.frontages.sign.mutate({ frontage: unknown, signedOn: later })
    }),
    "frontages.check": walk({
      ready: signed,
      right: (which) => api.frontages.check.mutate({ ...which, day: later, breaches: ["包秩序"] }),
      wrong: () => api.frontages.check.mutate({ frontage: unknown, day: later, breaches: [] })
    }),
    "frontages.close": walk({
      ready: frontage,
      right: (which) => api.frontages.close.mutate({ ...which, on: later }),
      wrong: () => api.frontages.close.mutate({ frontage: unknown, on: later })
    })
  }
}
