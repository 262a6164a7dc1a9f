/** Scores changed by hand that go because a sheet is scored by another scheme: told, never silent. */
import type { Finding } from "../../../report.ts"
import type { SheetBook } from "../Books.ts"

export const lostEdits = (stored: SheetBook | undefined, cell: string): ReadonlyArray<Finding> => {
  const count = stored?.entries.filter(({ edit }) => edit !== null).length ?? 0
  if (count === 0) return []
  return [
    {
      code: "replaces_hand_edit",
      cell,
      message: `这张表用的是另一套考核方案，这个月原有的 ${count} 处手工修改不再有效，请核对。`,
      messageEn: `This sheet is scored by another scheme; ${count} scores changed by hand are gone.`
    }
  ]
}
