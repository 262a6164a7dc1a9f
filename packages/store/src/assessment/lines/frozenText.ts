/** What a publication freezes of a line, as the column beside it. */
import { createHash } from "node:crypto"

import { frozenLineOf, lineText } from "@aiwei/domain/assessment/lines/FrozenLine"
import type { Line } from "@aiwei/domain/assessment/scoring/lineOf"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"

export const frozenText = (line: Line): string =>
  canonicalJson(
    frozenLineOf(line, createHash("sha256").update(lineText(line), "utf8").digest("hex"))
  )
