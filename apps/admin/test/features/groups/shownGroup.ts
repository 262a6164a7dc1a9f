/** A leading group as the server tells of it, with a head ex officio and members, for the tests of its page. */
import type { GroupShown, RosterSeat } from "@aiwei/queries/duty/groupQueries"

type Seat = Pick<RosterSeat, "role"> & Partial<RosterSeat>

export const seatOf = (seatId: string, name: string | null, more: Seat): RosterSeat =>
  ({
    seatId,
    position: 1,
    dutyText: "",
    exOfficio: null,
    holder:
      name === null ? null : { personId: `p-${seatId}`, name, title: null, organisation: null },
    gap: null,
    validFrom: "2026-03-01",
    validTo: "9999-12-31",
    ...more
  }) as RosterSeat

export const shownGroup = (
  roster: ReadonlyArray<RosterSeat>,
  more: Partial<GroupShown> = {}
): GroupShown =>
  ({
    group: {
      id: "g",
      officeId: "office",
      unitId: "office",
      unitName: "滨河街道",
      purpose: "pest",
      name: "滨河街道除四害工作领导小组",
      docNo: "滨爱卫〔2026〕3号",
      docDay: "2026-03-05",
      validFrom: "2026-03-01",
      validTo: "9999-12-31",
      version: "v"
    },
    day: "2026-04-01",
    roster,
    seats: [],
    adjustments: [],
    ...more
  }) as GroupShown
