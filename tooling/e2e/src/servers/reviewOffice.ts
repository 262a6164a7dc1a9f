/**
 * The sample office with two more months: June under a scheme that asks for a notice of three working days
 * and a leader's approval, July under one that asks for the approval alone. Neither is handed in yet.
 */
import { type Account, asOperator } from "./prepareAccount.ts"

const password = "heng-shui-2026-ai-wei"

export const leader: Account = { name: "li", password }
export const district: Account = { name: "sun", password }
export const communityHead: Account = { name: "zhou", password }

const people = [
  { ...leader, displayName: "李主任", role: "leader", place: "990104003000" },
  { ...district, displayName: "孙科长", role: "districtViewer", place: "990104003000" },
  { ...communityHead, displayName: "周书记", role: "communityHead", place: "990104003008" }
] as const

type Api = Parameters<Parameters<typeof asOperator<void>>[1]>[0]

/** Days of a notice and of appeals are counted in years whose holidays somebody has told. */
export const tellYears = async (api: Api) => {
  const { year } = await api.calendar.show.query({})
  for (const one of [year, year + 1]) {
    const { known } = await api.calendar.show.query({ year: one })
    if (!known) await api.calendar.tellYear.mutate({ year: one, source: "测试" })
  }
}

const saveScheme = async (api: Api, from: string, noticeDays: number) => {
  const { document } = await api.schemes.show.query()
  const publication = { noticeDays, approvals: ["leader"], appealDays: 5, repliesPrinted: true }
  const text = JSON.stringify({ ...document, name: "月度考核办法", from, until: null, publication })
  await api.schemes.save.mutate({ text })
}

/** Full points everywhere but for a mark or two, so that the communities stand apart. */
export const score = async (api: Api, period: string) => {
  await api.scores.begin.mutate({ period })
  const { rows, categories } = await api.scores.sheet.query({ period })
  const indicators = categories.flatMap((one) => one.indicators)
  const changes = rows.map(({ unitId, version }, at) => ({
    unit: unitId,
    version,
    entries: indicators.map(({ code }, line) => ({
      indicator: code,
      value: { deduction: line <= at % 4 ? "0.5" : "0" },
      reason: line <= at % 4 ? "楼道堆放杂物" : null
    }))
  }))
  const [first, ...others] = changes
  if (first === undefined) throw new Error("the sheet has no communities")
  await api.scores.change.mutate({ period, reason: "录入", changes: [first, ...others] })
}

const addPeople = async (api: Api) => {
  for (const { name, displayName, role, place } of people) {
    await api.accounts.add.mutate({ name, displayName, password })
    await api.grants.add.mutate({ account: name, role, place })
  }
  await tellYears(api)
}

/** August under a scheme that asks for the approval alone, and of which nothing is known yet. */
export const prepareAugust = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    await addPeople(api)
    await saveScheme(api, "2026-08", 0)
  })

export const prepareReview = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    await addPeople(api)
    await saveScheme(api, "2026-06", 3)
    await score(api, "2026-06")
    await saveScheme(api, "2026-07", 0)
    await score(api, "2026-07")
  })
