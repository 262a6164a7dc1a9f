/**
 * Tells whoever watches the wall that a new board is there. One look at the store every two seconds,
 * however many listen and only while somebody does: that is how a publication of another process on
 * the same data is seen. One of this process is told at once.
 */
import type { BoardEvent } from "@aiwei/domain/publication/BoardView"

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

interface Listener {
  readonly office: string | null
  readonly send: (text: string) => void
  readonly close: () => void
  mark: string
}

const utf8 = new TextEncoder()
const keyOf = (mark: BoardEvent | null): string => JSON.stringify(mark)
const event = (name: string, data: string): string => `event: ${name}\ndata: ${data}\n\n`

/** A listener that lets this much lie unread is gone, or as good as gone. */
const mostUnread = 64

export const makeBoardHub = (options: HubOptions): BoardHub => {
  const {
    latest,
    changed,
    lookEveryMs = 2000,
    heartbeatMs = 15_000,
    mostListeners = 1000
  } = options
  const listeners = new Set<Listener>()
  let looking: NodeJS.Timeout | null = null
  let beating: NodeJS.Timeout | null = null
  let ended = false

  const tell = (office: string | null, key: string) => {
    const late = [...listeners].filter((one) => one.office === office && one.mark !== key)
    if (late.length > 0) changed()
    for (const listener of late) {
      listener.mark = key
      listener.send(event("published", key))
    }
  }

  const look = async (): Promise<void> => {
    for (const office of new Set([...listeners].map((listener) => listener.office))) {
      // A store that cannot answer now is asked again in two seconds; the wall keeps what it has.
      const mark = await latest(office).catch(() => undefined)
      if (mark !== undefined) tell(office, keyOf(mark))
    }
  }

  const rest = () => {
    if (listeners.size > 0) return
    if (looking !== null) clearInterval(looking)
    if (beating !== null) clearInterval(beating)
    looking = beating = null
  }

  const wake = () => {
    looking ??= setInterval(() => void look(), lookEveryMs).unref()
    beating ??= setInterval(() => {
      for (const listener of listeners) listener.send(": still here\n\n")
    }, heartbeatMs).unref()
  }

  const listen: BoardHub["listen"] = (office, mark) => {
    if (ended || listeners.size >= mostListeners) return null
    let leave: (() => void) | null = null
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const close = () => {
            if (!listeners.delete(listener)) return
            controller.close()
            rest()
          }
          const send = (text: string) => {
            if ((controller.desiredSize ?? 0) <= 0) return close()
            controller.enqueue(utf8.encode(text))
          }
          const listener: Listener = { office, send, close, mark: keyOf(mark) }
          listeners.add(listener)
          leave = () => {
            listeners.delete(listener)
            rest()
          }
          wake()
          send(`retry: 2000\n${event("hello", keyOf(mark))}`)
        },
        cancel: () => leave?.()
      },
      new CountQueuingStrategy({ highWaterMark: mostUnread })
    )
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
