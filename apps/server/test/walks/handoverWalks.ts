/** The mutation that hands over, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"

import { walk } from "./walk.ts"

const [on, later] = ["2026-01-01" as Day, "2026-02-01" as Day]

export const handoverWalks = ({ api }: Client) => {
  let made = 0
  const ready = async () => {
    const person = { name: `交接人${(made += 1)}` }
    const { id } = await api.people.add.mutate({ person, on })
    const { version } = await api.handovers.preview.query({ person: id, on: later })
    return { id, version }
  }
  const [gone, unseen] = ["0".repeat(26), "0".repeat(16)]
  return {
    "handovers.make": walk({
      ready,
      right: ({ id, version }) =>
        api.handovers.make.mutate({ person: id, on: later, reason: "leave", version }),
      wrong: () =>
        api.handovers.make.mutate({ person: gone, on: later, reason: "leave", version: unseen })
    })
  }
}
