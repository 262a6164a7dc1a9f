/**
 * One line of JSON for each request, on standard error. Lines are gathered and written together: a
 * write for each would cost more than the request. The address line never holds its query, and no
 * line holds a body, a cookie or a token.
 */
import type { LogLevel } from "../config.ts"

export interface RequestLog {
  readonly write: (level: "debug" | "info" | "warn" | "error", line: object) => void
  readonly flush: () => void
}

const order = { debug: 0, info: 1, warn: 2, error: 3, none: 4 } as const
const longestWaitMs = 200
const largestPart = 64_000

const now = (): number => Math.round(performance.timeOrigin + performance.now())

export const makeRequestLog = (
  least: LogLevel,
  out: (text: string) => void = (text) => void process.stderr.write(text)
): RequestLog => {
  let waiting = ""
  let timer: NodeJS.Timeout | null = null

  const flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waiting !== "") out(waiting)
    waiting = ""
  }

  return {
    flush,
    write: (level, line) => {
      if (order[level] < order[least]) return
      waiting += `${JSON.stringify({ level, time: now(), ...line })}\n`
      if (waiting.length > largestPart) return flush()
      timer ??= setTimeout(flush, longestWaitMs).unref()
    }
  }
}
