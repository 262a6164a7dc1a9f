/** The mutations about personal data, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { type Walk, walk } from "./walk.ts"

const on = "2026-01-01" as Day
const reason = "本人申请"
let made = 0

export const personalWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => {
  const added = () =>
    api.people.add.mutate({ person: { name: `马${(made += 1)}`, phone: "13812345678" }, on })
  const nobody = "0".repeat(26)
  return {
    "personal.reveal": walk({
      ready: added,
      right: ({ id: person }) => api.personal.reveal.mutate({ person, field: "phone", reason }),
      wrong: () => api.personal.reveal.mutate({ person: nobody, field: "phone", reason })
    }),
    "personal.export": walk({
      ready: added,
      right: ({ id: person }) => api.personal.export.mutate({ person }),
      wrong: () => api.personal.export.mutate({ person: nobody })
    }),
    "personal.erase": walk({
      ready: async () => {
        const { id, version } = await added()
        await api.people.leave.mutate({ people: [{ id, version }], on: "2026-02-01" as Day })
        return id
      },
      right: (person) => api.personal.erase.mutate({ person, reason }),
      wrong: () => api.personal.erase.mutate({ person: nobody, reason })
    }),
    "retention.change": walk({
      ready: () => Promise.resolve(),
      right: () => api.retention.change.mutate({ kind: "complainants", days: 365 }),
      wrong: () => api.retention.change.mutate({ kind: "signIns", days: 1 })
    }),
    "retention.run": walk({
      ready: () => Promise.resolve(),
      right: () => api.retention.run.mutate(),
      // Nothing to be refused for: a rule that is refused leaves no entry either.
      wrong: () => api.retention.change.mutate({ kind: "leavers", days: 0 })
    })
  }
}
