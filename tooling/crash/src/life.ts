/** One worker's life: started, listened to, and killed at a moment nobody chose for it. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"

import type { Place } from "./pieces.ts"
import type { Done, Piece, Start, Told } from "./Told.ts"

const worker = fileURLToPath(new URL("worker.ts", import.meta.url))

export interface Life {
  /** Null: it was killed before it could look. */
  readonly faults: ReadonlyArray<string> | null
  readonly begun: ReadonlyArray<Piece>
  readonly done: ReadonlyArray<Done>
  /** What it said when it ended by itself, which it never should. */
  readonly ended: string | null
}

export interface Moment {
  /**
   * Until then it is left alone: from the start, or until it has looked at what it found and begun that
   * many pieces. Counted in pieces, a slow machine's workers get as far as a fast one's.
   */
  readonly pieces: "start" | number
  readonly ms: number
}

/** Longer than any start takes: a worker that hangs is a fault, not a wait without end. */
const patienceMs = 120_000

const heardOf = (child: ChildProcess) => {
  const heard = { faults: null, begun: [], done: [] } as {
    faults: ReadonlyArray<string> | null
    begun: Array<Piece>
    done: Array<Done>
  }
  let said = ""
  child.stderr?.on("data", (part: unknown) => (said += String(part)))
  const hasBegun = (pieces: number) =>
    new Promise<void>((resolve) => {
      child.on("message", () => {
        if (heard.faults !== null && heard.begun.length >= pieces) resolve()
      })
    })
  child.on("message", (told: Told) => {
    if (told.kind === "begun") heard.begun.push(told.piece)
    if (told.kind === "done") heard.done.push(told.done)
    if (told.kind === "checked") heard.faults = told.faults
  })
  return { heard, hasBegun, said: () => said }
}

export const live = async (place: Place, start: Start, moment: Moment): Promise<Life> => {
  const args = [place.data, place.databaseUrl ?? ""]
  const child = fork(worker, args, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // Most of a short life is reading its own code.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "aiwei-compiled") }
  })
  const { heard, hasBegun, said } = heardOf(child)
  const gone = once(child, "close")
  child.send(start)
  const late = setTimeout(patienceMs, undefined, { ref: false })
  const { pieces, ms } = moment
  if (pieces !== "start") await Promise.race([hasBegun(pieces), gone, late])
  await Promise.race([setTimeout(ms), gone])
  const killed = child.kill("SIGKILL")
  // What it had said before it died still arrives; only then is the channel closed.
  await gone
  return { ...heard, ended: killed ? null : said() }
}
