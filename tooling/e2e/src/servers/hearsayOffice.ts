/**
 * The sample office with June under a scheme that nobody compared with its source, but for its first line: public,
 * with an appeal that the community speaks to, and a letter that is measured by a line of it.
 */
import { asOperator } from "./prepareAccount.ts"
import { score, tellYears } from "./reviewOffice.ts"

export const hearsayMonth = "2026-06"
export const hearsayPlace = "990104003008"

type Api = Parameters<Parameters<typeof asOperator<void>>[1]>[0]

const saveScheme = async (api: Api) => {
  const { document } = await api.schemes.show.query()
  const publication = { noticeDays: 0, approvals: [], appealDays: 5, repliesPrinted: true }
  const indicators = document.indicators.map((line, at) => ({
    ...line,
    status: at === 0 ? "verified" : null
  }))
  const said = { name: "抄来的办法", from: hearsayMonth, until: null, status: "toBeChecked" }
  const text = JSON.stringify({ ...document, ...said, indicators, publication })
  await api.schemes.save.mutate({ text })
}

const publish = (api: Api, reason: string | null) =>
  api.publications.publish.mutate({ period: hearsayMonth, reason })

const contest = async (api: Api) => {
  for (const indicator of ["I01", "I02"]) {
    const place = hearsayPlace
    const of = { place, period: hearsayMonth, indicator, text: "当天已清理" }
    const { id } = await api.appeals.lodge.mutate(of)
    await api.appeals.reply.mutate({ id, place, text: `${indicator} 已整改` })
  }
}

/** What a correction changes: one line that is known and one that is not. */
const correct = async (api: Api) => {
  const { rows } = await api.scores.sheet.query({ period: hearsayMonth })
  const row = rows.find(({ unitCode }) => unitCode === hearsayPlace)
  if (row === undefined) throw new Error("the sheet has no such community")
  const entries = ["I01", "I02"].map((indicator) => ({
    indicator,
    value: { deduction: "0.3" },
    reason: "复核"
  }))
  const changes = [{ unit: row.unitId as string, version: row.version, entries }] as const
  await api.scores.change.mutate({ period: hearsayMonth, reason: "复核", changes })
}

export const prepareHearsay = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    await tellYears(api)
    await saveScheme(api)
    await score(api, hearsayMonth)
    await publish(api, null)
    await contest(api)
    await correct(api)
    await publish(api, "复核")
    const targets = [
      { text: "无暴露垃圾", indicator: "I01" },
      { text: "消杀到位", indicator: "I02" }
    ]
    const { id } = await api.letters.addTemplate.mutate({ title: "责任书", year: 2026, targets })
    await api.letters.create.mutate({ template: id, kind: "community" })
  })
