/**
 * The head of a score sheet as it is pasted: rows of cells by tabs. A category stands over the lines to its
 * right until the next one; what a line is worth stands below it or in brackets behind its name.
 */
export interface HeaderLine {
  readonly category: string
  readonly name: string
  /** Empty where the head says none. */
  readonly worth: string
}

const bracketed =
  /[（(]\s*(?:满分|分值|最高)?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?\s*[）)]\s*$/iu
const number = /^(\d+(?:\.\d+)?)\s*分?$/u
/** Columns of a sheet that are no lines of it. */
const others =
  /^(序号|编号|社区|单位|名称|社区名称|总分|合计|得分|小计|排名|名次|备注|加分|扣分|no\.?|unit|community|total|rank|remarks?)$/iu

const rowsOf = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  text
    .split(/\r?\n/)
    .map((row) => row.split("\t").map((cell) => cell.normalize("NFKC").trim()))
    .filter((row) => row.some((cell) => cell !== ""))

const isWorths = (row: ReadonlyArray<string>): boolean => {
  const filled = row.filter((cell) => cell !== "" && !others.test(cell))
  return filled.length > 0 && filled.every((cell) => number.test(cell))
}

/** A cell that was merged with those to its right stands in the first of them only. */
const spread = (row: ReadonlyArray<string>, length: number): ReadonlyArray<string> => {
  let last = ""
  return Array.from({ length }, (_, i) => {
    last = row[i] || last
    return last
  })
}

export const headerLines = (text: string): ReadonlyArray<HeaderLine> => {
  const rows = rowsOf(text)
  const worths = rows.find(isWorths) ?? []
  const heads = rows.filter((row) => row !== worths)
  const names = heads.at(-1) ?? []
  const length = Math.max(0, ...rows.map((row) => row.length))
  const categories = heads.length > 1 ? spread(heads[heads.length - 2] ?? [], length) : []
  return names.flatMap((cell, i) => {
    const name = cell.replace(bracketed, "").trim()
    if (name === "" || others.test(name)) return []
    const category = (categories[i] ?? "").replace(bracketed, "").trim()
    const worth = number.exec(worths[i] ?? "")?.[1] ?? bracketed.exec(cell)?.[1] ?? ""
    return [{ category: others.test(category) ? "" : category, name, worth }]
  })
}
