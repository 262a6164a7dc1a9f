/** Edits of the tree, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { DivisionCode } from "@aiwei/domain/org/DivisionCode"
import { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Day } from "@aiwei/domain/shared/Day"

import { nothing, type Walk, walk } from "./walk.ts"

const on = "2026-01-01" as Day
let made = 0
const newCode = () => DivisionCode.make(String(990299000000 + (made += 1)))
const unit = () => ({ code: null, name: `院${(made += 1)}`, level: "compound" }) as const
const nobody = OrgUnitId.make("0".repeat(26))

export const orgWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => {
  const added = async () => (await api.org.add.mutate({ unit: unit(), parentId: null, on })).id
  const seen = async () => {
    const { id, version } = (await api.org.card.query({ place: await added() })).unit
    return { id, version }
  }
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
    })
  }
}
