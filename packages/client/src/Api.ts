/** Every procedure of the server, typed. A name of its own, so that parts of the client may ask for it. */
import type { AppRouter } from "@aiwei/api/root"
import type { TRPCClient } from "@trpc/client"

export type Api = TRPCClient<AppRouter>
