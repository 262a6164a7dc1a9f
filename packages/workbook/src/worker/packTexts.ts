/**
 * Many texts in blocks of shared memory, their signs one after the other. A text that is taken out of a block
 * keeps that block in memory, which is why there is more than one.
 */
export interface PackedTexts {
  readonly signs: Uint16Array<SharedArrayBuffer>
  /** Where each text ends. */
  readonly ends: Uint32Array<SharedArrayBuffer>
}

const signsAtOnce = 500_000

const bytesOf = ({ buffer }: Uint16Array<SharedArrayBuffer>): Buffer => Buffer.from(buffer)

const blockOf = (texts: ReadonlyArray<string>): PackedTexts => {
  const all = texts.join("")
  const signs = new Uint16Array(new SharedArrayBuffer(all.length * 2))
  bytesOf(signs).write(all, "utf16le")
  const ends = new Uint32Array(new SharedArrayBuffer(texts.length * 4))
  let end = 0
  for (let at = 0; at < texts.length; at++) {
    end += texts[at]?.length ?? 0
    ends[at] = end
  }
  return { signs, ends }
}

export const packTexts = (texts: ReadonlyArray<string>): ReadonlyArray<PackedTexts> => {
  const blocks: Array<PackedTexts> = []
  let from = 0
  let signs = 0
  for (let at = 0; at < texts.length; at++) {
    signs += texts[at]?.length ?? 0
    if (signs < signsAtOnce) continue
    blocks.push(blockOf(texts.slice(from, at + 1)))
    from = at + 1
    signs = 0
  }
  if (from < texts.length) blocks.push(blockOf(texts.slice(from)))
  return blocks
}

const unpacked = ({ signs, ends }: PackedTexts): ReadonlyArray<string> => {
  const all = bytesOf(signs).toString("utf16le")
  const texts: Array<string> = []
  let from = 0
  for (const end of ends) {
    texts.push(all.slice(from, end))
    from = end
  }
  return texts
}

/** Texts by their number, a block of them once one of it is asked for. */
export const textsOf = <A>(
  blocks: ReadonlyArray<PackedTexts>,
  make: (text: string) => A
): ((index: number) => A | undefined) => {
  const starts: Array<number> = []
  let count = 0
  for (const { ends } of blocks) {
    starts.push(count)
    count += ends.length
  }
  const known: Array<A> = []
  return (index) => {
    const there = known[index]
    if (there !== undefined) return there
    const at = starts.findLastIndex((start) => start <= index)
    const [block, start = 0] = [blocks[at], starts[at]]
    const texts = block === undefined ? [] : unpacked(block)
    for (let i = 0; i < texts.length; i++) known[start + i] = make(texts[i] ?? "")
    return known[index]
  }
}
