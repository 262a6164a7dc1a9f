/** What an office settles and publishes, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { usualSettings } from "@aiwei/domain/settings/OfficeSettings"

import { march } from "../office.ts"
import { type Walk, walk } from "./walk.ts"

export const officeWalks = ({ api }: Client): Readonly<Record<string, Walk<unknown>>> => ({
  "publications.publish": walk({
    ready: () => Promise.resolve(),
    right: () => api.publications.publish.mutate({ period: march }),
    wrong: () => api.publications.publish.mutate({ period: "2031-01" as typeof march })
  }),
  "settings.change": walk({
    ready: async () => {
      const { version, amberAfterHours } = await api.settings.show.query()
      return {
        version,
        settings: { ...usualSettings, amberAfterHours: 25 - (amberAfterHours % 2) }
      }
    },
    right: (wanted) => api.settings.change.mutate(wanted),
    wrong: () => api.settings.change.mutate({ version: "none", settings: usualSettings })
  })
})
