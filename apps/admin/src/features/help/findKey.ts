/** The key that opens the palette, as the machine in front of the reader has it printed on its keyboard. */
export const isApple = (agent: string): boolean => /Macintosh|iPhone|iPad/.test(agent)

export const findKey = (): string => (isApple(navigator.userAgent) ? "⌘K" : "Ctrl K")
