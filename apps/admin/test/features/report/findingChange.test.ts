/** Old and new stand beside a finding that names both. */
import { expect, test } from "vitest"

import { findingChange } from "../../../src/features/report/findingChange.ts"
import { roster, scoreSheet } from "./report.ts"

test("old and new stand beside a finding that names both", () => {
  expect(scoreSheet.warnings.map(findingChange)).toEqual([{ from: "100.7", to: "99.7" }])
  expect(roster.errors.map(findingChange)).toEqual([null])
})
