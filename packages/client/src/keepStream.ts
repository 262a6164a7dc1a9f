/**
 * Keeps one event stream open: when it breaks it is closed for good and opened anew after a growing
 * pause. The browser's own reconnecting is not used, since it gives up at the first error page.
 */
export interface EventStream {
  addEventListener(type: string, listener: () => void): void
  close(): void
}

export type EventStreamClass = new (address: string) => EventStream

export interface StreamOptions {
  readonly address: string
  readonly EventSource: EventStreamClass
  readonly events: ReadonlyArray<string>
  /** Opened, or one of `events` arrived: in both cases something may have changed. */
  readonly onEvent: () => void
  readonly onDown: () => void
}

const firstPause = 1_000
const longestPause = 30_000

export const keepStream = (options: StreamOptions): (() => void) => {
  let stream: EventStream | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = firstPause

  const open = () => {
    const opened = new options.EventSource(options.address)
    stream = opened
    const arrived = () => {
      if (stream !== opened) return
      pause = firstPause
      options.onEvent()
    }
    for (const type of ["open", ...options.events]) opened.addEventListener(type, arrived)
    opened.addEventListener("error", () => {
      if (stream !== opened) return
      stream = null
      opened.close()
      timer = setTimeout(open, pause)
      pause = Math.min(pause * 2, longestPause)
      options.onDown()
    })
  }

  open()
  return () => {
    clearTimeout(timer)
    stream?.close()
    stream = null
  }
}
