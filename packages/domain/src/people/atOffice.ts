/**
 * Whether a place of work that the tree does not know is the office itself: 滨河街道党政班子 is 滨河街道, and
 * 滨河街道派出所 is not. The store asks the same words in SQL.
 */
export const officeWords = [
  "党政",
  "党工委",
  "党委",
  "办事处",
  "街道办",
  "街道党",
  "街道机关",
  "机关",
  "班子",
  "领导",
  "政府",
  "人民政府",
  "镇政府",
  "镇党委",
  "乡政府",
  "乡党委"
] as const

/** `names`: what the office is and ever was called; who was written down under an old name still works there. */
export const isAtOffice = (organisation: string | null, names: ReadonlyArray<string>): boolean =>
  organisation !== null &&
  names.some((name) => {
    if (name === "") return false
    const rest = organisation.replaceAll(name, "")
    return rest === "" || officeWords.some((word) => rest.startsWith(word))
  })
