/** Text as an office's older programs save it: the two-byte signs of GB18030, found by decoding them all. */
const pairs = (): ReadonlyMap<number, number> => {
  const decoder = new TextDecoder("gb18030")
  const found = new Map<number, number>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const text = decoder.decode(new Uint8Array([lead, trail]))
      if (text.length === 1 && text !== "\uFFFD") found.set(text.charCodeAt(0), (lead << 8) | trail)
    }
  }
  return found
}

export const gb18030 = (): ((text: string) => Uint8Array) => {
  const known = pairs()
  return (text) => {
    const bytes = Buffer.alloc(text.length * 2)
    let at = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x80) {
        at = bytes.writeUInt8(code, at)
        continue
      }
      const pair = known.get(code)
      if (pair === undefined) throw new Error(`not in two bytes: ${text[i]}`)
      at = bytes.writeUInt16BE(pair, at)
    }
    return bytes.subarray(0, at)
  }
}
