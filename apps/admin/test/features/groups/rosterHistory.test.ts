/** The rosters a group has had: who joined and who left on each day. */
import { assert, describe, it } from "vitest"

import { rosterHistory } from "../../../src/features/groups/rosterHistory.ts"
import { shownGroup } from "./shownGroup.ts"

const seat = (id: string, validFrom: string, validTo: string) => ({ id, validFrom, validTo })
const adjusted = (onDay: string, reason: string) => ({ id: reason, onDay, reason, docNo: null })

describe("the rosters of a group", () => {
  it("begin with the day it was set up and tell each change, the newest first", () => {
    const shown = shownGroup([], {
      seats: [
        seat("甲", "2026-03-01", "2026-05-01"),
        seat("乙", "2026-05-01", "9999-12-31"),
        seat("丙", "2026-03-01", "9999-12-31")
      ] as never,
      adjustments: [adjusted("2026-05-01", "人员变动"), adjusted("2026-05-01", "增补")] as never
    })
    assert.deepStrictEqual(
      rosterHistory(shown, ({ id }) => id),
      [
        { day: "2026-05-01", reason: "人员变动 / 增补", docNo: null, joined: ["乙"], left: ["甲"] },
        {
          day: "2026-03-01",
          reason: null,
          docNo: "滨爱卫〔2026〕3号",
          joined: ["甲", "丙"],
          left: []
        }
      ]
    )
  })
})
