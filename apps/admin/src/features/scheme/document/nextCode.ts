/** The next code in the row that an office has begun: after `I08` comes `I09`, after `A.2` comes `A.3`. */
const counted = /^(.*?)(\d+)$/

const after = (code: string): string | null => {
  const [, head = "", digits] = counted.exec(code) ?? []
  return digits === undefined
    ? null
    : `${head}${String(Number(digits) + 1).padStart(digits.length, "0")}`
}

const free = (first: string, taken: ReadonlySet<string>): string => {
  let code = first
  while (taken.has(code)) code = after(code) ?? `${code}1`
  return code
}

export const nextCode = (codes: ReadonlyArray<string>, first = "I01"): string =>
  free(after(codes.at(-1) ?? "") ?? first, new Set(codes))

/** A rule's code begins with that of its line. */
export const nextRuleCode = (line: string, codes: ReadonlyArray<string>): string =>
  free(`${line}.1`, new Set(codes))
