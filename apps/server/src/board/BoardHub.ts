/**
 * Tells whoever watches the wall that a new board is there. One look at the store every two seconds,
 * however many listen and only while somebody does: that is how a publication of another process on
 * the same data is seen. One of this process is told at once.
 */
import type { BoardEvent } from "@aiwei/domain/publication/BoardView"

import { type Listener, listenerStream } from "./listenerStream.ts"

export interface HubOptions {
  /** The newest publication of an office, or of the only one; null before the first. */
  readonly latest: (office: string | null) => Promise<BoardEvent | null>
  /** Called before anybody is told, so that whoever asks at once is not shown what was kept. */
  readonly changed: () => void
  readonly lookEveryMs?: number
  readonly heartbeatMs?: number
  readonly mostListeners?: number
}

export interface BoardHub {
  /** Null when there are too many listeners already. */
  readonly listen: (
    office: string | null,
    mark: BoardEvent | null
  ) => ReadableStream<Uint8Array> | null
  readonly look: () => Promise<void>
  readonly listeners: () => number
  readonly end: () => void
}

const keyOf = (mark: BoardEvent | null): string => JSON.stringify(mark)
const event = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n`

/** Two clocks that run only while somebody listens, and keep no process alive. */
const wakeful = (look: () => void, lookEveryMs: number, beat: () => void, beatEveryMs: number) => {
  let running: ReadonlyArray<NodeJS.Timeout> = []
  return {
    begin: () => {
      if (running.length > 0) return
      running = [setInterval(look, lookEveryMs).unref(), setInterval(beat, beatEveryMs).unref()]
    },
    rest: () => {
      for (const timer of running) clearInterval(timer)
      running = []
    }
  }
}

/** While the store does not answer, looks must not pile up before it. */
const oneAtATime = (look: () => Promise<void>) => {
  let under = false
  return () => {
    if (under) return
    under = true
    void look().finally(() => {
      under = false
    })
  }
}

const tell = (
  listeners: ReadonlySet<Listener>,
  office: string | null,
  key: string,
  changed: () => void
) => {
  const late = [...listeners].filter((one) => one.office === office && one.mark !== key)
  if (late.length > 0) changed()
  for (const listener of late) {
    listener.mark = key
    listener.send(event("published", key))
  }
}

export const makeBoardHub = (options: HubOptions): BoardHub => {
  const {
    latest,
    changed,
    lookEveryMs = 2000,
    heartbeatMs = 15_000,
    mostListeners = 1000
  } = options
  const listeners = new Set<Listener>()
  let ended = false

  const look = async (): Promise<void> => {
    for (const office of new Set([...listeners].map((listener) => listener.office))) {
      // A store that cannot answer now is asked again in two seconds; the wall keeps what it has.
      const mark = await latest(office).catch(() => undefined)
      if (mark !== undefined) tell(listeners, office, keyOf(mark), changed)
    }
  }

  const watch = wakeful(
    oneAtATime(look),
    lookEveryMs,
    () => {
      for (const listener of listeners) listener.send(": still here\n\n")
    },
    heartbeatMs
  )

  const listen: BoardHub["listen"] = (office, mark) => {
    if (ended || listeners.size >= mostListeners) return null
    const key = keyOf(mark)
    return listenerStream({
      office,
      mark: key,
      came: (listener) => {
        listeners.add(listener)
        watch.begin()
        listener.send(`retry: 2000\n${event("hello", key)}`)
      },
      left: (listener) => {
        listeners.delete(listener)
        if (listeners.size === 0) watch.rest()
      }
    })
  }

  return {
    listen,
    look,
    listeners: () => listeners.size,
    end: () => {
      ended = true
      for (const listener of listeners) listener.close()
    }
  }
}
