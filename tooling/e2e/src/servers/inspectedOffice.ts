/**
 * The sample office with visits of its published May: two inspectors at four communities, one of them higher than
 * the other by two points everywhere, and a visit that was scored twice. The publication is older than all of them.
 */
import { asOperator } from "./prepareAccount.ts"

const visits = [
  { inspector: "李督查", day: "2026-05-06", time: "08:30", points: "1" },
  { inspector: "王督查", day: "2026-05-07", time: "15:00", points: "3" }
] as const

export const prepareInspected = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    const { document } = await api.schemes.show.query()
    const [line] = document.indicators
    const rule = line?.deductions[0]?.code
    if (line === undefined || rule === undefined) throw new Error("the scheme takes no points away")
    const { rows } = await api.rankings.month.query({ period: "2026-05" as never })
    for (const { unitId: unit } of rows.slice(0, 4)) {
      for (const { inspector, points, ...when } of visits) {
        await api.inspections.record.mutate({
          unit,
          kind: "unannounced",
          inspectors: [inspector],
          ...when,
          findings: [{ indicator: line.code, rule, points }]
        })
      }
    }
  })
