/** What each procedure answers, for callers that draw or print it: `Outputs["rankings"]["month"]`. */
import type { AppRouter } from "@aiwei/api/root"
import type { inferRouterOutputs } from "@trpc/server"

export type Outputs = inferRouterOutputs<AppRouter>
