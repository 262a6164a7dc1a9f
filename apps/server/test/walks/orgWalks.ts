/** Edits of the tree, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { OwnLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, type Walk, walk } from "./walk.ts"

const on = "2026-01-01" as Day
let made = 0
const newCode = () => DivisionCode.make(String(990299001000 + (made += 1)))
const unit = () => ({ code: null, name: `院${(made += 1)}`, level: "compound" }) as const
const nobody = OrgUnitId.make("0".repeat(26))

export const orgWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => {
  const added = async () => (await api.org.add.mutate({ unit: unit(), parentId: null, on })).id
  const card = async (place: OrgUnitId) => {
    const { id, version } = (await api.org.card.query({ place })).unit
    return { id, version }
  }
  const seen = async () => card(await added())
  /** Two units beside each other. */
  const beside = async () => {
    const parentId = await added()
    const two = await api.org.addMany.mutate({ units: [unit(), unit()], parentId, on })
    return Promise.all(two.map(({ id }) => card(id)))
  }
  const level = () => {
    const n = (made += 1)
    const kind = "site" as const
    return { code: OwnLevel.make(`own${n}`), zh: `层${n}`, en: `level ${n}`, rank: 60, kind }
  }
  const later = "2026-02-01" as Day
  return {
    "org.add": walk({
      ready: nothing,
      right: () => api.org.add.mutate({ unit: unit(), parentId: null, on }),
      wrong: () => api.org.add.mutate({ unit: unit(), parentId: nobody, on })
    }),
    "org.addMany": walk({
      ready: added,
      right: (parentId) => api.org.addMany.mutate({ units: [unit()], parentId, on }),
      wrong: () => api.org.addMany.mutate({ units: [unit()], parentId: nobody, on })
    }),
    "org.rename": walk({
      ready: seen,
      right: (is) => api.org.rename.mutate({ ...is, name: `改${(made += 1)}` }),
      wrong: () => api.org.rename.mutate({ id: nobody, version: "", name: "改" })
    }),
    "org.recode": walk({
      ready: seen,
      right: (is) => api.org.recode.mutate({ ...is, code: newCode() }),
      wrong: () => api.org.recode.mutate({ id: nobody, version: "", code: null })
    }),
    "org.move": walk({
      ready: async () => ({ ...(await seen()), newParentId: await added() }),
      right: (is) => api.org.move.mutate({ ...is, on: "2026-02-01" as Day }),
      wrong: () => api.org.move.mutate({ id: nobody, version: "", newParentId: nobody, on })
    }),
    "org.close": walk({
      ready: seen,
      right: (is) => api.org.close.mutate({ ...is, on: "2026-02-01" as Day }),
      wrong: () => api.org.close.mutate({ id: nobody, version: "", on })
    }),
    "org.merge": walk({
      ready: beside,
      right: (units) => api.org.merge.mutate({ units, into: units[0]?.id ?? nobody, on: later }),
      wrong: () => api.org.merge.mutate({ units: [], into: nobody, on: later })
    }),
    "org.split": walk({
      ready: async () => (await beside())[0] ?? { id: nobody, version: "" },
      right: (is) =>
        api.org.split.mutate({
          unit: is,
          parts: [
            { unit: unit(), children: [] },
            { unit: unit(), children: [] }
          ],
          on: later
        }),
      wrong: () => api.org.split.mutate({ unit: { id: nobody, version: "" }, parts: [], on: later })
    }),
    "org.addLevel": walk({
      ready: nothing,
      right: () => api.org.addLevel.mutate({ level: level() }),
      wrong: () =>
        api.org.addLevel.mutate({ level: { ...level(), code: OwnLevel.make("community") } })
    })
  }
}
