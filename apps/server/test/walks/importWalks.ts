/** The steps of an import, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { BatchId } from "@aiwei/domain/importing/ImportBatch"

import { nothing, type Walk, walk } from "./walk.ts"

const bytes = new TextEncoder().encode("机构代码,机构名称\n990104003009,新社区\n")
const nowhere = { batch: BatchId.make("none") }

/** For a table of so many columns: of one alone it is refused. */
const mapping = (columns: number) => ({
  kind: "buildings" as const,
  headings: Array.from({ length: columns }, (_, at) => `列${at + 1}`),
  columns: { 列1: "building" }
})

/** An open batch with one file in it. */
export const filledBatch = async ({ api, uploadFile }: Client) => {
  const { batch } = await api.imports.open.mutate({ source: "walk" })
  await uploadFile({ batch, path: "code.csv", body: bytes })
  return { batch }
}

export const importWalks = (client: Client): Readonly<Record<string, Walk<unknown>>> => {
  const { api } = client
  const batch = async () => (await api.imports.open.mutate({ source: "walk" })).batch
  const filled = () => filledBatch(client)
  const staged = async () => {
    const opened = await batch()
    const { file } = await api.imports.stage.mutate({ batch: opened, path: "x.csv", size: 9 })
    return { context: { aiweiFile: file } }
  }
  return {
    "imports.open": walk({
      ready: nothing,
      right: batch,
      wrong: () => api.imports.open.mutate({ source: " " })
    }),
    "imports.stage": walk({
      ready: batch,
      right: (opened) => api.imports.stage.mutate({ batch: opened, path: "x", size: 1 }),
      wrong: () => api.imports.stage.mutate({ ...nowhere, path: "x", size: 1 })
    }),
    "imports.upload": walk({
      ready: staged,
      right: (options) => api.imports.upload.mutate(bytes, options),
      wrong: () => api.imports.upload.mutate(bytes, { context: { aiweiFile: "none" } })
    }),
    "imports.commit": walk({
      ready: filled,
      right: (opened) => api.imports.commit.mutate(opened),
      wrong: () => api.imports.commit.mutate(nowhere)
    }),
    "imports.mappings.import": walk({
      ready: nothing,
      right: () => api.imports.mappings.import.mutate({ everywhere: true, mappings: [mapping(4)] }),
      wrong: () => api.imports.mappings.import.mutate({ everywhere: true, mappings: [mapping(1)] })
    }),
    "imports.mappings.remove": walk({
      ready: async () => {
        const mappings = [{ ...mapping(5), id: "walked" }]
        await api.imports.mappings.import.mutate({ everywhere: true, mappings })
      },
      right: () => api.imports.mappings.remove.mutate({ id: "walked" }),
      wrong: () => api.imports.mappings.remove.mutate({ id: "none" })
    }),
    "imports.discard": walk({
      ready: filled,
      right: (opened) => api.imports.discard.mutate(opened),
      wrong: () => api.imports.discard.mutate(nowhere)
    }),
    "imports.undo": walk({
      ready: async () => {
        const opened = await filled()
        await api.imports.commit.mutate(opened)
        return opened
      },
      right: (opened) => api.imports.undo.mutate(opened),
      wrong: () => api.imports.undo.mutate(nowhere)
    })
  }
}
