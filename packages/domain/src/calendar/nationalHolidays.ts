/**
 * The arrangements that are known here, as they were announced. A year that is missing is unknown, not
 * without holidays: it is announced in the autumn before, and nothing works it out.
 */
import type { HolidayArrangement } from "./HolidayArrangement.ts"

const span = (name: string, from: string, to: string, ...worked: ReadonlyArray<string>) => ({
  name,
  from,
  to,
  worked
})

export const nationalHolidays: ReadonlyArray<HolidayArrangement> = [
  {
    year: 2025,
    source: "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号，2024-11-12）",
    status: "verified",
    spans: [
      span("元旦", "2025-01-01", "2025-01-01"),
      span("春节", "2025-01-28", "2025-02-04", "2025-01-26", "2025-02-08"),
      span("清明节", "2025-04-04", "2025-04-06"),
      span("劳动节", "2025-05-01", "2025-05-05", "2025-04-27"),
      span("端午节", "2025-05-31", "2025-06-02"),
      span("国庆节、中秋节", "2025-10-01", "2025-10-08", "2025-09-28", "2025-10-11")
    ]
  },
  {
    year: 2026,
    source: "国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）",
    status: "verified",
    spans: [
      span("元旦", "2026-01-01", "2026-01-03", "2026-01-04"),
      span("春节", "2026-02-15", "2026-02-23", "2026-02-14", "2026-02-28"),
      span("清明节", "2026-04-04", "2026-04-06"),
      span("劳动节", "2026-05-01", "2026-05-05", "2026-05-09"),
      span("端午节", "2026-06-19", "2026-06-21"),
      span("中秋节", "2026-09-25", "2026-09-27"),
      span("国庆节", "2026-10-01", "2026-10-07", "2026-09-20", "2026-10-10")
    ]
  }
]
