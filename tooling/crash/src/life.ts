/** One worker's life: started, listened to, and killed at a moment nobody chose for it. */
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
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
  /** Before this, it is left alone; `checked` waits until it has looked at what it found. */
  readonly after: "start" | "checked"
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
  const checked = new Promise<void>((resolve) => {
    child.on("message", (told: Told) => {
      if (told.kind === "begun") heard.begun.push(told.piece)
      if (told.kind === "done") heard.done.push(told.done)
      if (told.kind === "checked") {
        heard.faults = told.faults
        resolve()
      }
    })
  })
  return { heard, checked, said: () => said }
}

export const live = async (place: Place, start: Start, moment: Moment): Promise<Life> => {
  const args = [place.data, place.databaseUrl ?? ""]
  const child = fork(worker, args, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "pipe", "ipc"]
  })
  const { heard, checked, said } = heardOf(child)
  const gone = once(child, "close")
  child.send(start)
  const late = setTimeout(patienceMs, undefined, { ref: false })
  if (moment.after === "checked") await Promise.race([checked, gone, late])
  await Promise.race([setTimeout(moment.ms), gone])
  const killed = child.kill("SIGKILL")
  // What it had said before it died still arrives; only then is the channel closed.
  await gone
  return { ...heard, ended: killed ? null : said() }
}
