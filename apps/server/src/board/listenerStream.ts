/** One who follows the board: a stream of events, and the newest board it was told of. */
export interface Listener {
  readonly office: string | null
  readonly send: (text: string) => void
  readonly close: () => void
  mark: string
}

export interface ListenerOptions {
  readonly office: string | null
  readonly mark: string
  readonly came: (listener: Listener) => void
  /** Called once, whoever ended it. */
  readonly left: (listener: Listener) => void
}

const utf8 = new TextEncoder()

/** A listener that lets this much lie unread is gone, or as good as gone. */
const mostUnread = 64

export const listenerStream = (options: ListenerOptions): ReadableStream<Uint8Array> => {
  const { office, mark, came, left } = options
  let leave: (() => void) | null = null

  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    let here = true
    leave = () => {
      if (here) left(listener)
      here = false
    }
    const close = () => {
      if (!here) return
      leave?.()
      controller.close()
    }
    const send = (text: string) => {
      if ((controller.desiredSize ?? 0) <= 0) close()
      else controller.enqueue(utf8.encode(text))
    }
    const listener: Listener = { office, send, close, mark }
    came(listener)
  }

  return new ReadableStream(
    { start, cancel: () => leave?.() },
    new CountQueuingStrategy({ highWaterMark: mostUnread })
  )
}
