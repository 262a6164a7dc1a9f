/**
 * GET /export/:kind?format=csv|xlsx|json: a list as a file, for whoever is signed in. With `query` or
 * `columns` a register is exported as a page shows it. Each export is noted in the audit trail. Numbers
 * of people are masked, unless `reveal` says why not and its right is held; that is noted on its own.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import type { WireError } from "@aiwei/api/WireError"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { Exports } from "@aiwei/domain/audit/Exports"
import { SignInRequired } from "@aiwei/domain/errors"
import { PersonalData } from "@aiwei/domain/personal/PersonalData"
import { Month } from "@aiwei/domain/shared/Month"
import { Effect, type ManagedRuntime, Result, Schema } from "effect"
import type { Context, Handler } from "hono"

import { actorOf } from "../access/actorOf.ts"
import type { Env } from "../web/Env.ts"
import { refuse } from "../web/refuse.ts"
import { refuseDomain } from "../web/refuseDomain.ts"
import { exportActor } from "./exportRights.ts"
import type { Seen } from "./ExportTable.ts"
import { type ExportFormat, fileStream, formats } from "./fileStreams.ts"
import { type NotShown, type Prepared, type ShownKind, shownTables } from "./shownTables.ts"
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
  office: c.req.query("office") ?? null,
  /** Number, id or name of a scheme's version. */
  scheme: c.req.query("scheme") ?? null,
  query: c.req.query("query") ?? null,
  columns: c.req.query("columns") ?? null,
  /** Why numbers must be seen in full; the operator of the machine says it, too. */
  reveal: c.req.query("reveal") ?? null
})
type Wanted = ReturnType<typeof asked>

const isShown = (kind: string): kind is ShownKind => Object.hasOwn(shownTables, kind)

/** What will be written, or which part of the request is wrong. */
const prepared = (
  kind: ExportKind,
  { office, scheme, query, columns, reveal }: Wanted,
  period: Month | null
): Result.Result<Prepared, NotShown> => {
  const seen: Seen = reveal === null ? "masked" : "revealed"
  if (query === null && columns === null) {
    return Result.succeed({ table: tables[kind]({ office, period, scheme, seen }), query, columns })
  }
  if (isShown(kind)) return shownTables[kind]({ office, query, columns, seen })
  return Result.fail({ path: query === null ? "columns" : "query" })
}

export const exportRoute =
  (runtime: ManagedRuntime.ManagedRuntime<AppServices, never>, trustProxy: boolean): Handler<Env> =>
  async (c) => {
    const actor = actorOf(c, trustProxy)
    if (actor === null) return refuseDomain(new SignInRequired())
    const wanted = asked(c)
    const { kind, format, period, office, reveal } = wanted
    if (!isKind(kind)) return refuse(404, { _tag: "NoSuchPage", path: c.req.path })
    const admitted = await runtime.runPromise(
      Effect.result(exportActor(actor, { kind, office, revealed: reveal !== null }))
    )
    if (Result.isFailure(admitted)) return refuseDomain(admitted.failure)
    if (!isFormat(format)) return wrong("format", "csv, xlsx or json")
    if (period !== null && !isMonth(period)) return wrong("period", "YYYY-MM")
    const ready = prepared(kind, wanted, period)
    if (Result.isFailure(ready)) return wrong(ready.failure.path, "what a table of this kind has")
    const { table, query, columns } = ready.success
    const revealed =
      reveal === null
        ? Effect.void
        : PersonalData.use((personal) => personal.noteList(kind, office, reveal))
    const noted = Effect.andThen(
      revealed,
      Effect.tap(table, () =>
        Exports.use((exports) => exports.note({ kind, office, format, query, columns }))
      )
    )
    const acting = Effect.provideService(noted, CurrentActor, admitted.success)
    const made = await runtime.runPromise(Effect.result(acting))
    return Result.isFailure(made)
      ? refuseDomain(made.failure)
      : sent(made.success.name, format, fileStream(made.success, format))
  }
