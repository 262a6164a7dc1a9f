/** The tables of one sheet, each as an area: nearly always one, which is then the sheet itself. */
import type { Sheet } from "@aiwei/workbook/Workbook"

import type { Vocabulary } from "../heading/Vocabulary.ts"
import type { Area } from "./Area.ts"
import { sideBySide } from "./sideBySide.ts"
import { stacked } from "./stacked.ts"

export const areasOf = (
  sheet: Sheet,
  vocabularies: ReadonlyArray<Vocabulary>
): ReadonlyArray<Area> =>
  sheet.state === "visible"
    ? stacked(sheet, vocabularies).flatMap((area) => sideBySide(area))
    : [sheet]
