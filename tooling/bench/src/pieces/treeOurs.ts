/** The product's tree: children, counts or a search, asked as the page asks them, with everything kept. */
import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"

import { report } from "../measured.ts"

const [data = "", what = "", times = ""] = process.argv.slice(2)
const server = serverInProcess({ data })
const { api } = makeClient(server)
const [office] = await api.org.offices.query()
if (office === undefined) throw new Error("a tree without an office")
const [province] = (await api.org.children.query({ parent: null })).rows
if (province === undefined) throw new Error("a tree without a root")
// The first question ever counts every community; it is no figure of this line.
await api.org.counts.query({ ids: [province.id] })

const work: Readonly<Record<string, () => Promise<number>>> = {
  children: async () => (await api.org.children.query({ parent: office.id })).rows.length,
  counts: async () => {
    const [counted] = await api.org.counts.query({ ids: [province.id] })
    return counted?.buildings ?? 0
  },
  search: async () => (await api.org.search.query({ query: "hqcy", limit: 20 })).length
}

/** So that the counts are those after a write, not those remembered. */
const written = async () => {
  const [community] = (await api.org.children.query({ parent: office.id, offset: 7, limit: 1 }))
    .rows
  if (community === undefined) throw new Error("an office without a community")
  const { unit } = await api.org.card.query({ place: community.id })
  const name = unit.name.endsWith("新社区") ? "老社区" : "新社区"
  await api.org.rename.mutate({ id: unit.id, version: unit.version, name: `测量${name}` })
}

if (what === "counts") await written()
await report(async () => {
  for (let n = 0; n < Number(times); n += 1) {
    if (((await work[what]?.()) ?? 0) === 0) throw new Error(`${what} found nothing`)
  }
})
await server.close()
