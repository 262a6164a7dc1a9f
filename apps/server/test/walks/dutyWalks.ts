/** Duties given and ended, and their kinds, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { DutyCode } from "@aiwei/domain/duty/kinds/DutyKind"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, type Walk, walk } from "./walk.ts"

const nowhere = { place: "没有这个地方" }
const [on, later] = ["2026-01-01" as Day, "2026-02-01" as Day]

export const dutyWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => {
  let made = 0
  const next = () => (made += 1)
  const given = async () => {
    const [office] = await api.org.offices.query()
    const unit = { code: null, name: `值班院${next()}`, level: "compound" } as const
    const { id: place } = await api.org.add.mutate({ unit, parentId: office!.id, on })
    const person = { name: `值班员${next()}` }
    const { id: personId } = await api.people.add.mutate({ person, on })
    return { place, duty: "cleaning", holder: { personId }, from: on }
  }
  const assigned = async () => {
    const { id, placeId } = await api.duties.assign.mutate(await given())
    return { id, place: placeId }
  }
  const kind = () => {
    const n = next()
    const marks = { levels: [], technical: false, network: false }
    return { code: DutyCode.make(`own-${n}`), zh: `职责${n}`, en: `duty ${n}`, ...marks }
  }
  return {
    "duties.assign": walk({
      ready: given,
      right: (duty) => api.duties.assign.mutate(duty),
      wrong: () =>
        api.duties.assign.mutate({ ...nowhere, duty: "cleaning", holder: { name: "李" } })
    }),
    "duties.end": walk({
      ready: assigned,
      right: (duty) => api.duties.end.mutate({ ...duty, on: later }),
      wrong: () => api.duties.end.mutate({ ...nowhere, id: "0".repeat(26), on })
    }),
    "duties.addKind": walk({
      ready: nothing,
      right: () => api.duties.addKind.mutate(kind()),
      wrong: () => api.duties.addKind.mutate({ ...kind(), code: DutyCode.make("pest") })
    }),
    "duties.changeKind": walk({
      ready: () => api.duties.addKind.mutate(kind()),
      right: ({ code }) => api.duties.changeKind.mutate({ code, technical: true }),
      wrong: () =>
        api.duties.changeKind.mutate({ code: DutyCode.make("no-such-duty"), technical: true })
    })
  }
}
