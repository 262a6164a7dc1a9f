/** Text as an office's older programs save it. The two-byte characters of GB18030, found by decoding them all. */
const table = (): ReadonlyMap<string, readonly [number, number]> => {
  const decoder = new TextDecoder("gb18030")
  const found = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      if (trail === 0x7f) continue
      const text = decoder.decode(new Uint8Array([lead, trail]))
      if ([...text].length === 1 && text !== "\uFFFD") found.set(text, [lead, trail])
    }
  }
  return found
}

const bytes = table()

export const gb18030 = (text: string): Uint8Array =>
  new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x80) return [code]
      const pair = bytes.get(character)
      if (pair === undefined) throw new Error(`not in two bytes: ${character}`)
      return [...pair]
    })
  )
