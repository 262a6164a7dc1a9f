/** GET /export/:kind?format=csv|xlsx|json: a list as a file, for whoever is signed in. */
import type { AppServices } from "@aiwei/api/AppServices"
import type { WireError } from "@aiwei/api/WireError"
import { mayAct } from "@aiwei/domain/access/mayAct"
import { SignInRequired } from "@aiwei/domain/errors"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, type ManagedRuntime, Result, Schema } from "effect"
import type { Context, Handler } from "hono"

import { actorOf } from "../access/actorOf.ts"
import type { Env } from "../web/Env.ts"
import { refuse } from "../web/refuse.ts"
import { refuseDomain } from "../web/refuseDomain.ts"
import { type ExportFormat, fileStream, formats } from "./fileStreams.ts"
import { type ExportKind, tables } from "./tables.ts"

const isKind = (kind: string): kind is ExportKind => Object.hasOwn(tables, kind)
const isFormat = (format: string): format is ExportFormat => Object.hasOwn(formats, format)
const isMonth = Schema.is(Month)

const wrong = (path: string, message: string): Response => {
  const error: WireError = { _tag: "InvalidInput", issues: [{ path, message }] }
  return refuse(400, error)
}

const sent = (name: string, format: ExportFormat, body: ReadableStream): Response => {
  const file = encodeURIComponent(`${name}.${format}`)
  return new Response(body, {
    headers: {
      "content-type": formats[format],
      "content-disposition": `attachment; filename="export.${format}"; filename*=UTF-8''${file}`,
      "cache-control": "no-store"
    }
  })
}

const asked = (c: Context<Env>) => ({
  kind: c.req.param("kind") ?? "",
  format: c.req.query("format") ?? "csv",
  period: c.req.query("period") ?? null,
  office: c.req.query("office") ?? null
})

export const exportRoute =
  (runtime: ManagedRuntime.ManagedRuntime<AppServices, never>): Handler<Env> =>
  async (c) => {
    if (!mayAct(actorOf(c), "export.download")) return refuseDomain(new SignInRequired())
    const { kind, format, period, office } = asked(c)
    if (!isKind(kind)) return refuse(404, { _tag: "NoSuchPage", path: c.req.path })
    if (!isFormat(format)) return wrong("format", "csv, xlsx or json")
    if (period !== null && !isMonth(period)) return wrong("period", "YYYY-MM")
    const table = await runtime.runPromise(Effect.result(tables[kind]({ office, period })))
    return Result.isFailure(table)
      ? refuseDomain(table.failure)
      : sent(table.success.name, format, fileStream(table.success, format))
  }
