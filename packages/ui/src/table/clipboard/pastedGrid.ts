/**
 * What stands in a clipboard as cells. Plain text first when it has several cells: Excel quotes it
 * exactly, while its HTML folds spaces. HTML counts where the text was flattened (a web page, Word).
 */
import { readHtml } from "./htmlTable.ts"
import { type Grid, readTsv } from "./tsv.ts"

const isOneCell = (grid: Grid) => grid.length === 1 && (grid[0]?.length ?? 0) <= 1

export const pastedGrid = (data: Pick<DataTransfer, "getData">): Grid => {
  const text = data.getData("text/plain")
  const plain = readTsv(text)
  if (text.includes("\t")) return plain
  const html = data.getData("text/html")
  const table = html === "" ? null : readHtml(html)
  return table === null || isOneCell(table) ? plain : table
}
