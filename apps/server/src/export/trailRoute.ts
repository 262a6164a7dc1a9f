/**
 * GET /export/trail?format=csv|xlsx|json&query={…}: the audit trail as a file, narrowed like its list, the
 * newest line first. With its hashes: whoever has the file can prove it without the program.
 */
import type { AppServices } from "@aiwei/api/AppServices"
import { AuditNarrowed } from "@aiwei/api/routers/auditRouter"
import type { WireError } from "@aiwei/api/WireError"
import { grantFor, installation, mayAct } from "@aiwei/domain/access/rights/mayAct"
import type { AuditLine } from "@aiwei/domain/audit/AuditLine"
import { AuditTrail } from "@aiwei/domain/audit/AuditTrail"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { NotAllowed, SignInRequired } from "@aiwei/domain/errors"
import { today } from "@aiwei/domain/shared/Instant"
import { Effect, type ManagedRuntime, Option, Result, Schema } from "effect"
import type { Handler } from "hono"

import { actorOf } from "../access/actorOf.ts"
import type { Env } from "../web/Env.ts"
import { refuse } from "../web/refuse.ts"
import { refuseDomain } from "../web/refuseDomain.ts"
import { allPages } from "./allPages.ts"
import { type Column, tableOf } from "./ExportTable.ts"
import { type ExportFormat, fileStream, formats } from "./fileStreams.ts"

const verb = "audit.export"

/** In words, as the page shows it: a name, or the month and version, or the files. */
const subjectSaid = ({
  subjectName,
  subjectPeriod,
  subjectVersion,
  subjectFile,
  subjectFiles
}: AuditLine): string | null => {
  const version = subjectVersion === null ? "" : ` 第 ${subjectVersion} 版`
  const more = (subjectFiles ?? 0) > 1 ? ` 等 ${subjectFiles} 个文件` : ""
  const said = subjectName ?? subjectPeriod
  return said === null ? subjectFile && `${subjectFile}${more}` : `${said}${version}`
}

const columns: ReadonlyArray<Column<AuditLine>> = [
  { field: "seq", heading: "序号", of: (line) => line.seq },
  { field: "at", heading: "时刻", of: (line) => line.at },
  { field: "day", heading: "日期", of: (line) => line.day },
  { field: "actor", heading: "人员", of: (line) => line.actor },
  { field: "role", heading: "角色", of: (line) => line.role },
  { field: "verb", heading: "动作", of: (line) => line.verb },
  { field: "place", heading: "单位编号", of: (line) => line.place },
  { field: "placeName", heading: "单位", of: (line) => line.placeName },
  { field: "subject", heading: "对象编号", of: (line) => line.subject },
  { field: "subjectName", heading: "对象", of: subjectSaid },
  { field: "before", heading: "改前", of: (line) => line.before },
  { field: "after", heading: "改后", of: (line) => line.after },
  { field: "requestId", heading: "请求号", of: (line) => line.requestId },
  { field: "address", heading: "来源地址", of: (line) => line.address },
  { field: "client", heading: "程序", of: (line) => line.client },
  { field: "provider", heading: "散列算法", of: (line) => line.provider },
  { field: "prevHash", heading: "上一条散列", of: (line) => line.prevHash },
  { field: "hash", heading: "本条散列", of: (line) => line.hash }
]

const readQuery = Schema.decodeUnknownOption(
  Schema.fromJsonString(Schema.Struct({ ...AuditNarrowed }))
)
const isFormat = (format: string): format is ExportFormat => Object.hasOwn(formats, format)

const wrong = (path: string, message: string): Response => {
  const error: WireError = { _tag: "InvalidInput", issues: [{ path, message }] }
  return refuse(400, error)
}

const sent = (format: ExportFormat, body: ReadableStream): Response =>
  new Response(body, {
    headers: {
      "content-type": formats[format],
      "content-disposition": `attachment; filename="audit.${format}"; filename*=UTF-8''${encodeURIComponent(`审计日志.${format}`)}`,
      "cache-control": "no-store"
    }
  })

export const trailRoute =
  (runtime: ManagedRuntime.ManagedRuntime<AppServices, never>, trustProxy: boolean): Handler<Env> =>
  async (c) => {
    const actor = actorOf(c, trustProxy)
    if (actor === null) return refuseDomain(new SignInRequired())
    const day = Effect.runSync(today)
    if (!mayAct(actor.held, verb, installation, day)) {
      return refuseDomain(new NotAllowed({ verb }))
    }
    const role = grantFor(actor.held, verb, installation, day)?.role ?? null
    const format = c.req.query("format") ?? "csv"
    if (!isFormat(format)) return wrong("format", "csv, xlsx or json")
    const query = readQuery(c.req.query("query") ?? "{}")
    if (Option.isNone(query)) return wrong("query", "what the list of the trail can be narrowed by")
    const lines = AuditTrail.use((trail) => trail.takeOut(query.value, format)).pipe(
      Effect.flatMap((part) => allPages(({ cursor, limit }) => part(cursor, limit))),
      Effect.provideService(CurrentActor, { ...actor, role })
    )
    const made = await runtime.runPromise(Effect.result(lines))
    return Result.isFailure(made)
      ? refuseDomain(made.failure)
      : sent(format, fileStream(tableOf("审计日志", columns, made.success), format))
  }
