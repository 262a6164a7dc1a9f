/** The one clock of the pages: whoever wants to know the time asks here, so that a test can say what it is. */
let read = (): number => Date.now()

export const nowMs = (): number => read()

/** Gives what puts the former clock back. */
export const setClock = (said: () => number): (() => void) => {
  const before = read
  read = said
  return () => {
    read = before
  }
}
