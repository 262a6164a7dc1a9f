/** Use cases that look at the trail: lists, one line, what happened to one record, and all of it as a file. */
import { Context, Effect, Layer, Option } from "effect"

import type { PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import { OrgTree } from "../org/OrgTree.ts"
import { maskText } from "../personal/mask.ts"
import type { Day } from "../shared/Day.ts"
import { limitOf, type Page } from "../shared/Page.ts"
import { AuditEntryNotFound } from "./auditErrors.ts"
import type { AuditFilter, AuditLine, NamedLine, NamedPage } from "./AuditLine.ts"
import { AuditLog } from "./AuditLog.ts"
import { AuditReads } from "./AuditReads.ts"
import { mentioned } from "./mentioned.ts"

type Text = string | null | undefined

export interface AuditWanted {
  readonly actor?: Text
  /** By code, id, name or alias. */
  readonly place?: Text
  readonly entity?: Text
  readonly verb?: Text
  readonly from?: Day | null | undefined
  readonly until?: Day | null | undefined
  readonly text?: Text
}

export interface AuditListing extends AuditWanted {
  readonly offset?: number | null | undefined
  readonly limit?: number | null | undefined
}

export interface AuditHistory {
  /** `Person/01…` */
  readonly entity: string
  readonly offset?: number | null | undefined
  readonly limit?: number | null | undefined
}

type NoPlace = PlaceNotFound | PlaceAmbiguous

const nothingSaid: AuditFilter = {
  actor: null,
  place: null,
  entity: null,
  verb: null,
  from: null,
  until: null,
  text: null
}

const said = (text: Text): string | null => {
  const trimmed = text?.trim() ?? ""
  return trimmed === "" ? null : trimmed
}

/** Before and after were masked when they were written; names and files are read now. */
const shown = (line: AuditLine): AuditLine => ({
  ...line,
  subjectName: line.subjectName && maskText("text", line.subjectName),
  subjectFile: line.subjectFile && maskText("text", line.subjectFile)
})

export class AuditTrail extends Context.Service<
  AuditTrail,
  {
    readonly list: (wanted: AuditListing) => Effect.Effect<NamedPage, NoPlace>
    readonly show: (seq: number) => Effect.Effect<NamedLine, AuditEntryNotFound>
    /** Of this record alone; whether the caller may see it is asked at the door. */
    readonly history: (wanted: AuditHistory) => Effect.Effect<NamedPage>
    /** Notes that the trail leaves the house, and gives its parts, the newest first. */
    readonly takeOut: (
      wanted: AuditWanted,
      format: string
    ) => Effect.Effect<
      (cursor: string | null, limit: number) => Effect.Effect<Page<AuditLine>>,
      NoPlace
    >
  }
>()("aiwei/AuditTrail") {
  static readonly layer = Layer.effect(
    AuditTrail,
    Effect.gen(function* () {
      const reads = yield* AuditReads
      const audit = yield* AuditLog
      const tree = yield* OrgTree

      const filterOf = Effect.fnUntraced(function* (wanted: AuditWanted) {
        const place = said(wanted.place)
        const filter: AuditFilter = {
          actor: said(wanted.actor),
          place: place === null ? null : (yield* tree.find(place)).path,
          entity: said(wanted.entity),
          verb: said(wanted.verb),
          from: wanted.from ?? null,
          until: wanted.until ?? null,
          text: said(wanted.text)
        }
        return filter
      })

      const named = Effect.fnUntraced(function* (rows: ReadonlyArray<AuditLine>) {
        const names = yield* reads.namesOf([...new Set(rows.flatMap(mentioned))])
        return rows.map((line): NamedLine => ({
          ...shown(line),
          names: Object.fromEntries(
            mentioned(line).flatMap((id) => {
              const name = names.get(id)
              return name === undefined ? [] : [[id, name]]
            })
          )
        }))
      })

      const pageOf = Effect.fnUntraced(function* (
        filter: AuditFilter,
        { offset, limit }: Pick<AuditListing, "offset" | "limit">
      ) {
        const page = yield* reads.page(filter, { offset: offset ?? 0, limit: limitOf(limit) })
        return { rows: yield* named(page.rows), total: page.total }
      })

      const list = Effect.fn("AuditTrail.list")(function* (wanted: AuditListing) {
        return yield* pageOf(yield* filterOf(wanted), wanted)
      })

      const show = Effect.fn("AuditTrail.show")(function* (seq: number) {
        const found = yield* reads.find(seq)
        const [line] = yield* named(Option.toArray(found))
        return line ?? (yield* new AuditEntryNotFound({ seq }))
      })

      const history = Effect.fn("AuditTrail.history")(function* (wanted: AuditHistory) {
        return yield* pageOf({ ...nothingSaid, entity: wanted.entity }, wanted)
      })

      const takeOut = Effect.fn("AuditTrail.takeOut")(function* (
        wanted: AuditWanted,
        format: string
      ) {
        const filter = yield* filterOf(wanted)
        const after = { format, ...wanted }
        yield* audit.append({ verb: "audit.export", subject: "AuditTrail/lines", after })
        return (cursor: string | null, limit: number) =>
          Effect.map(
            reads.before(filter, cursor === null ? null : Number(cursor), limit),
            (rows): Page<AuditLine> => ({
              rows: rows.map(shown),
              next: rows.length < limit ? null : String(rows.at(-1)?.seq)
            })
          )
      })

      return { list, show, history, takeOut }
    })
  )
}
