/** A list as a file, as the server writes it: bytes to save, never rows to read. */
import type { Fault, WireError } from "@aiwei/api/WireError"

import { Refused } from "./domainErrorOf.ts"
import type { Transport } from "./transport.ts"

export type ExportKind =
  | "communities"
  | "people"
  | "zones"
  | "buildings"
  | "letters"
  | "scheme"
  | "scores"
  | "ranking"
  | "records"
  | "trail"
export type ExportFormat = "csv" | "xlsx" | "json"

/** What some kinds need to know: a ranking its month, and where there are several offices which one. */
export interface ExportChoice {
  readonly period?: string
  readonly office?: string
  /** Which version of a scheme: its number, id or name. */
  readonly scheme?: string
  /** A register as a page shows it: what it is narrowed to (a RowQuery with `on`, `under`), its columns. */
  readonly query?: object
  readonly columns?: ReadonlyArray<string>
  /** Why numbers of people must be seen in full: it is stored, and its right is needed. */
  readonly reveal?: string
  readonly signal?: AbortSignal
}

export interface ExportedFile {
  readonly name: string
  readonly type: string
  readonly body: ReadableStream<Uint8Array>
}

export type ExportFile = (
  kind: ExportKind,
  format: ExportFormat,
  choice?: ExportChoice
) => Promise<ExportedFile>

const nameIn = (disposition: string | null): string | null => {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1]
  return name === undefined ? null : decodeURIComponent(name)
}

/** The typed refusal of a plain route; null when what came is no answer of ours. */
export const refusedBy = async (response: Response): Promise<Refused> => {
  const body = (await response.json().catch(() => null)) as {
    error?: WireError | Fault | null
  } | null
  return new Refused(response.status, body?.error ?? null)
}

export const makeExportFile =
  ({ base, fetch, headers }: Transport): ExportFile =>
  async (kind, format, { period, office, scheme, query: rows, columns, reveal, signal } = {}) => {
    const query = new URLSearchParams({ format })
    if (period !== undefined) query.set("period", period)
    if (office !== undefined) query.set("office", office)
    if (scheme !== undefined) query.set("scheme", scheme)
    if (rows !== undefined) query.set("query", JSON.stringify(rows))
    if (columns !== undefined) query.set("columns", columns.join(","))
    if (reveal !== undefined) query.set("reveal", reveal)
    const response = await fetch(`${base}/export/${kind}?${query}`, {
      headers,
      ...(signal === undefined ? {} : { signal })
    })
    if (!response.ok || response.body === null) throw await refusedBy(response)
    return {
      name: nameIn(response.headers.get("content-disposition")) ?? `${kind}.${format}`,
      type: response.headers.get("content-type") ?? "application/octet-stream",
      body: response.body
    }
  }
