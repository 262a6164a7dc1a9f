/**
 * What will be written instead of what stands in a cell: “约7400” becomes 7400. Null where both say the
 * same; blanks, full-width digits and zeros at the end of a number say nothing.
 */
const plain = (text: string): string => {
  const bare = text.normalize("NFKC").replaceAll(/\s+/gu, "")
  const parts = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(bare)
  if (parts === null) return bare
  const [, sign = "", whole = "", fraction = ""] = parts
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`
}

/** Marks that stand for an answer and are no value: yes, no, could not be read. */
const signs = new Set(["✓", "—", "?"])

export const convertedTo = (raw: string, understood: string | undefined): string | null => {
  if (raw === "" || understood === undefined || signs.has(understood)) return null
  return plain(raw) === plain(understood) ? null : understood
}
