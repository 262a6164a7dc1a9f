/**
 * What will be written instead of what stands in a cell: “约7400” becomes 7400. Null where both say the
 * same; blanks, full-width digits, zeros at the end of a number, and which mark stands between two names
 * say nothing.
 */
const plain = (text: string): string => {
  const bare = text.normalize("NFKC").replaceAll(/\s+/gu, "").replaceAll(/[,;]/g, "、")
  const parts = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(bare)
  if (parts === null) return bare
  const [, sign = "", whole = "", fraction = ""] = parts
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`
}

/** Marks that stand for an answer and are no value: yes, no, could not be read. */
const signs = new Set(["✓", "—", "?"])

const withoutSigns = (text: string): string =>
  text
    .split(" ")
    .filter((part) => !signs.has(part))
    .join(" ")

export const convertedTo = (raw: string, understood: string | undefined): string | null => {
  const value = withoutSigns(understood ?? "")
  return raw === "" || value === "" || plain(raw) === plain(value) ? null : value
}

/** A number however it is written, or a text that is taken as one: they stand under each other. */
export const isNumeric = (raw: string, understood: string | undefined): boolean =>
  [raw, understood ?? ""].some((text) => /^[-−+]?\d*\.?\d+$|^\/$/.test(plain(text)))
