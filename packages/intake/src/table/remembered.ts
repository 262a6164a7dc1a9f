/** A reader of text that reads each text once: registers repeat the same few thousand words. */
export const remembered = <A>(reader: (text: string) => A): ((text: string) => A) => {
  const known = new Map<string, A>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined || known.has(text)) return there as A
    const made = reader(text)
    known.set(text, made)
    return made
  }
}
