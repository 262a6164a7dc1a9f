/**
 * The typed client of the server, for browsers, the command line and tests. No Effect at run time.
 * `fetch` is the only way out, so a caller that owns the server can hand in the server's own.
 */
import type { AppRouter } from "@aiwei/api/root"
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink
} from "@trpc/client"

import type { Api } from "./Api.ts"
import { type AttachFile, makeAttachFile } from "./attachFile.ts"
import { type BoardClient, makeBoard } from "./board.ts"
import { type ExportFile, makeExportFile } from "./exportFile.ts"
import type { ClientOptions } from "./transport.ts"
import { transportOf } from "./transport.ts"
import { makeUploadFile, type UploadFile, uploadHeaders } from "./uploadFile.ts"

export interface Client {
  readonly api: Api
  readonly uploadFile: UploadFile
  readonly attachFile: AttachFile
  readonly exportFile: ExportFile
  readonly board: BoardClient
}

const longestAddress = 4000

/** A query goes in the address, where a whole file has no room: such a one is sent as a body. */
const isTooLongForAddress = ({ type, input }: { readonly type: string; readonly input: unknown }) =>
  type === "query" &&
  encodeURIComponent(JSON.stringify(input ?? null)).length > longestAddress - 500

export const makeClient = (options: ClientOptions): Client => {
  const transport = transportOf(options)
  const { url, fetch, headers } = transport
  const api = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        // Bytes cannot stand in a batch: each upload is a request of its own, streamed.
        condition: (op) => isNonJsonSerializable(op.input),
        true: httpLink({
          url,
          fetch,
          headers: ({ op }) => ({ ...headers, ...uploadHeaders(op.context) })
        }),
        false: splitLink({
          condition: isTooLongForAddress,
          true: httpLink({ url, fetch, headers, methodOverride: "POST" }),
          false: httpBatchLink({ url, fetch, headers, maxURLLength: longestAddress, maxItems: 20 })
        })
      })
    ]
  })
  return {
    api,
    uploadFile: makeUploadFile(api),
    attachFile: makeAttachFile(api),
    exportFile: makeExportFile(transport),
    board: makeBoard(options)
  }
}
