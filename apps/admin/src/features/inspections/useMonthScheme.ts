/** The document by which a month is scored: that of its sheet, or of the sheet that would be begun. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useScheme } from "@aiwei/queries/schemeQueries"
import { useSheet } from "@aiwei/queries/scoreQueries"
import type { Accessor } from "solid-js"

import { useFrame } from "../frame/FrameContext.tsx"

export const useMonthScheme = (period: Accessor<Month>, from: Accessor<number> = () => 0) => {
  const frame = useFrame()
  const sheet = useSheet(frame.office, period, from)
  const scheme = useScheme(frame.office, () => sheet.data?.scheme?.id ?? null)
  return { sheet, document: () => scheme.data?.document ?? null }
}
