/** GET /health: whether this process can do its work, which means whether its database answers now. */
import type { AppServices } from "@aiwei/api/AppServices"
import { Offices } from "@aiwei/domain/org/Offices"
import { Effect, Exit, type ManagedRuntime } from "effect"
import type { Handler } from "hono"

import { codeVersion } from "../codeVersion.ts"
import { dataHeaders } from "./secureHeaders.ts"

const asked = Offices.use((offices) => offices.list).pipe(Effect.timeout("3 seconds"))

export const healthRoute =
  (runtime: ManagedRuntime.ManagedRuntime<AppServices, never>): Handler =>
  async (c) => {
    const ok = Exit.isSuccess(await runtime.runPromiseExit(asked))
    return c.json({ ok, database: ok ? "ok" : "failed", version: codeVersion }, ok ? 200 : 503, {
      ...Object.fromEntries(dataHeaders),
      "cache-control": "no-store"
    })
  }
