/** Writes of evidence, each once as it should be and once as it is refused. */
import type { Client } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert } from "vitest"

import { march, password } from "../office.ts"
import { type Walk, walk } from "./walk.ts"

const day = Day.make("2026-03-05")
/** As a photo begins. */
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])
const table = new TextEncoder().encode("单位,日期\n")
const gone = "0".repeat(26)

export const evidenceWalks = ({
  api,
  attachFile
}: Client): Readonly<Record<string, Walk<unknown>>> => {
  const unit = async () => {
    const [row] = (await api.scores.sheet.query({ period: march, limit: 1 })).rows
    const [cell] = row?.cells ?? []
    assert(row !== undefined && cell !== undefined)
    return { unit: row.unitId, indicator: cell.indicator }
  }
  const round = { kind: "unannounced" as const, day, inspectors: ["李督查"] }
  const inspect = async ({ unit: of, indicator }: Awaited<ReturnType<typeof unit>>) =>
    api.inspections.record.mutate({
      ...round,
      unit: of,
      findings: [{ indicator, points: "0.50", spot: "3号楼东侧" }]
    })
  let scorers = 0
  /** A round, and an inspector who can be asked to score it again. */
  const announced = async () => {
    const { id } = (await inspect(await unit())).inspection
    const account = `again${(scorers += 1)}`
    await api.accounts.add.mutate({ name: account, password })
    await api.grants.add.mutate({ account, role: "inspector" })
    return { id, account }
  }
  const survey = ({ unit: of, indicator }: Awaited<ReturnType<typeof unit>>) =>
    api.evidence.add.mutate({
      unit: of,
      period: march,
      source: "survey",
      indicator,
      points: "0.50"
    })
  const give = ({ unit: of }: Awaited<ReturnType<typeof unit>>) =>
    api.ledger.add.mutate({ unit: of, period: march, kind: "bonus", points: "1", reason: "表彰" })
  let rows = 0
  const imported = (of: string, indicator: string, file?: string) => {
    const said = { unit: of, indicator, points: "0.50", note: `第 ${(rows += 1)} 件` }
    const cells = Object.fromEntries(
      Object.entries(said).map(([field, text], at) => [field, { text, at: `${"ABCD"[at]}2` }])
    )
    const row = { row: 2, sheet: null, cells }
    return api.evidence.import.mutate({ period: march, rows: [row], ...(file ? { file } : {}) })
  }
  const takenBack = { id: gone, reason: "记错" }
  return {
    "inspections.record": walk({
      ready: unit,
      right: inspect,
      wrong: async () =>
        api.inspections.record.mutate({
          ...round,
          unit: (await unit()).unit,
          inspectors: [],
          findings: []
        })
    }),
    "inspections.extend": walk({
      ready: async () => {
        const of = await unit()
        const { id } = (await inspect(of)).inspection
        return { ...of, id }
      },
      right: ({ unit: of, indicator, id }) =>
        api.inspections.extend.mutate({
          unit: of,
          period: march,
          id,
          findings: [{ indicator, points: "0.50" }]
        }),
      wrong: async () =>
        api.inspections.extend.mutate({
          ...(await unit()),
          period: march,
          id: gone,
          findings: [{ indicator: "I01", points: "0.50" }]
        })
    }),
    "inspections.withdraw": walk({
      ready: async () => (await inspect(await unit())).inspection,
      right: ({ id }) => api.inspections.withdraw.mutate({ id, reason: "重复登记" }),
      wrong: () => api.inspections.withdraw.mutate(takenBack)
    }),
    "inspections.beginDouble": walk({
      ready: async () => (await inspect(await unit())).inspection,
      right: ({ id }) => api.inspections.beginDouble.mutate({ id }),
      wrong: () => api.inspections.beginDouble.mutate({ id: gone })
    }),
    "inspections.giveUpDouble": walk({
      ready: async () => {
        const { inspection } = await inspect(await unit())
        await api.inspections.beginDouble.mutate({ id: inspection.id })
        return inspection
      },
      right: ({ id }) => api.inspections.giveUpDouble.mutate({ id }),
      wrong: () => api.inspections.giveUpDouble.mutate({ id: gone })
    }),
    "inspections.announceDouble": walk({
      ready: announced,
      right: (of) => api.inspections.announceDouble.mutate(of),
      wrong: () => api.inspections.announceDouble.mutate({ id: gone, account: "nobody" })
    }),
    "inspections.takeBackDouble": walk({
      ready: async () => {
        const of = await announced()
        await api.inspections.announceDouble.mutate(of)
        return of
      },
      right: (of) => api.inspections.takeBackDouble.mutate(of),
      wrong: () => api.inspections.takeBackDouble.mutate({ id: gone, account: "nobody" })
    }),
    "evidence.add": walk({
      ready: unit,
      right: survey,
      wrong: async () =>
        api.evidence.add.mutate({
          ...(await unit()),
          period: march,
          source: "survey",
          share: { yes: 9, of: 3 }
        })
    }),
    "evidence.attachPhoto": walk({
      ready: async () => {},
      right: () => attachFile({ door: "photo", name: "现场.jpg", body: jpeg }),
      wrong: () => attachFile({ door: "photo", name: "现场.jpg", body: new Uint8Array([1, 2]) })
    }),
    "evidence.attachTable": walk({
      ready: async () => {},
      right: () => attachFile({ door: "table", name: "检查.csv", body: table }),
      wrong: () => attachFile({ door: "table", name: "检查.csv", body: new Uint8Array([1, 0]) })
    }),
    "evidence.import": walk({
      ready: unit,
      right: ({ unit: of, indicator }) => imported(of, indicator),
      wrong: async () => {
        const { unit: of, indicator } = await unit()
        return imported(of, indicator, gone)
      }
    }),
    "evidence.withdraw": walk({
      ready: async () => (await survey(await unit())).evidence,
      right: ({ id }) => api.evidence.withdraw.mutate({ id, reason: "问卷作废" }),
      wrong: () => api.evidence.withdraw.mutate(takenBack)
    }),
    "ledger.add": walk({
      ready: unit,
      right: give,
      wrong: async () =>
        api.ledger.add.mutate({
          unit: (await unit()).unit,
          period: march,
          kind: "veto",
          reason: ""
        })
    }),
    "ledger.withdraw": walk({
      ready: async () => (await give(await unit())).entry,
      right: ({ id }) => api.ledger.withdraw.mutate({ id, reason: "文件撤销" }),
      wrong: () => api.ledger.withdraw.mutate(takenBack)
    })
  }
}
