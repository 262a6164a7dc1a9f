/** What the pages and the command line say alike of an import that cannot be undone. */
import type { Refusals } from "./Refusals.ts"

export type UndoTag = "BatchNotCommitted" | "BatchUndone" | "BatchPublished"

type Said = Pick<Refusals, UndoTag>

export const undoAlike: { readonly zh: Said; readonly en: Said } = {
  zh: {
    BatchNotCommitted: ({ state }) =>
      state === "discarded"
        ? "这批文件已经放弃，没有写入过，不用撤销。"
        : "这批文件还没有全部写入，没有撤销。请先写入完，或放弃这批文件。",
    BatchUndone: () => "这批文件已经撤销过，没有再动。要恢复，请把原文件重新导入。",
    BatchPublished: ({ months }) =>
      `${months.join("、")} 的排名已经公布，公布所依据的分数来自这批文件，整批没有撤销，什么也没有改动。请改分数后更正公布。`
  },
  en: {
    BatchNotCommitted: ({ state }) =>
      state === "discarded"
        ? "This batch was discarded and never written; there is nothing to undo."
        : "This batch is not written whole yet; nothing was undone. Commit it first, or discard it.",
    BatchUndone: () =>
      "This batch was undone before; nothing was touched. Import the files again to have them back.",
    BatchPublished: ({ months }) =>
      `The ranking of ${months.join(", ")} is published and rests on scores of this batch; nothing of it was undone. Correct the scores and then the publication instead.`
  }
}
