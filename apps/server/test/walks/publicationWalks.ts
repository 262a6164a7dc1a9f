/** The mutations of the calendar and of what surrounds a publication, for the test that walks all of them. */
import type { Client } from "@aiwei/client/makeClient"
import type { Day } from "@aiwei/domain/shared/Day"
import { Month } from "@aiwei/domain/shared/Month"
import { assert } from "vitest"

import type { InProcess } from "../../src/inProcess.ts"
import { browserOn, password } from "../office.ts"
import { nothing, walk } from "./walk.ts"

const [on, before] = ["2026-03-02" as Day, "2026-03-01" as Day]
const gone = "0".repeat(26)

const pdf = new TextEncoder().encode("%PDF-1.7 ")
const never = Month.make("1700-01")
let made = 0

/** `name` is an office admin who signs in on `visitors`: nobody approves what they handed in. */
export const publicationWalks = (
  { api, attachFile }: Client,
  visitors: InProcess,
  name: string
) => {
  /** A month of its own with one score in it: it can be handed in. */
  const freshMonth = async () => {
    const period = Month.make(`${1900 + (made += 1)}-02`)
    const [scheme] = await api.schemes.list.query({})
    assert(scheme !== undefined)
    await api.scores.begin.mutate({ period, scheme: scheme.id })
    const [row] = (await api.scores.sheet.query({ period, limit: 1 })).rows
    const [cell] = row?.cells ?? []
    assert(row !== undefined && cell !== undefined)
    const entries = [{ indicator: cell.indicator, value: { points: "1" } }]
    const change = { unit: row.unitId, version: row.version, entries }
    await api.scores.change.mutate({ period, reason: "录入", changes: [change] })
    return { period }
  }
  const inReview = async () => {
    const month = await freshMonth()
    await api.publications.submit.mutate(month)
    return month
  }
  /** A month of its own on the wall, and what somebody contests in it. */
  const contested = async () => {
    const month = await freshMonth()
    await api.publications.publish.mutate(month)
    const [row] = (await api.scores.sheet.query({ ...month, limit: 1 })).rows
    const [cell] = row?.cells ?? []
    assert(row !== undefined && cell !== undefined)
    return { ...month, place: row.unitId, indicator: cell.indicator, text: "已整改" }
  }
  const lodged = async () => {
    const wanted = await contested()
    const { id } = await api.appeals.lodge.mutate(wanted)
    return { place: wanted.place, id }
  }
  const signedIn = async () => {
    const { client } = browserOn(visitors)
    await client.api.session.signIn.mutate({ name, password })
    return client
  }
  const officePlace = async () => (await api.org.offices.query())[0]!.id
  const award = { title: "卫生先进", level: "county", grantor: "区爱卫会", year: 2025 } as const
  const off = { from: on, working: false, name: "闭馆" }
  return {
    "publications.submit": walk({
      ready: freshMonth,
      right: (month) => api.publications.submit.mutate(month),
      wrong: () => api.publications.submit.mutate({ period: never })
    }),
    "publications.approve": walk({
      ready: async () => {
        const month = await inReview()
        return { month, client: await signedIn() }
      },
      right: ({ month, client }) => client.api.publications.approve.mutate(month),
      wrong: () => api.publications.approve.mutate({ period: never }),
      by: /^account:li$/
    }),
    "publications.return": walk({
      ready: inReview,
      right: (month) => api.publications.return.mutate({ ...month, reason: "核对" }),
      wrong: () => api.publications.return.mutate({ period: never, reason: "核对" })
    }),
    "publications.withdraw": walk({
      ready: inReview,
      right: (month) => api.publications.withdraw.mutate(month),
      wrong: () => api.publications.withdraw.mutate({ period: never })
    }),
    "appeals.lodge": walk({
      ready: contested,
      right: (wanted) => api.appeals.lodge.mutate(wanted),
      wrong: async () => {
        const { id } = (await api.org.offices.query())[0]!
        return api.appeals.lodge.mutate({
          place: id,
          period: never,
          indicator: "I01",
          text: "申诉"
        })
      }
    }),
    "appeals.attach": walk({
      ready: async () => {},
      right: () => attachFile({ door: "proof", name: "回执.pdf", body: pdf }),
      wrong: () => attachFile({ door: "proof", name: "回执.pdf", body: new Uint8Array([1]) })
    }),
    "appeals.accept": walk({
      ready: lodged,
      right: ({ id }) => api.appeals.accept.mutate({ id }),
      wrong: () => api.appeals.accept.mutate({ id: gone })
    }),
    "appeals.decide": walk({
      ready: async () => {
        const { id } = await lodged()
        await api.appeals.accept.mutate({ id })
        return { id, client: await signedIn() }
      },
      right: ({ id, client }) =>
        client.api.appeals.decide.mutate({ id, outcome: "rejected", text: "不属实" }),
      wrong: () => api.appeals.decide.mutate({ id: gone, outcome: "rejected", text: "不属实" }),
      by: /^account:li$/
    }),
    "appeals.withdraw": walk({
      ready: lodged,
      right: (own) => api.appeals.withdraw.mutate(own),
      wrong: () => api.appeals.withdraw.mutate({ place: "没有这里", id: gone })
    }),
    "appeals.reply": walk({
      ready: lodged,
      right: (own) => api.appeals.reply.mutate({ ...own, text: "说明" }),
      wrong: () => api.appeals.reply.mutate({ place: "没有这里", id: gone, text: "说明" })
    }),
    "appraisals.make": walk({
      ready: async () => {
        const month = await freshMonth()
        await api.publications.publish.mutate(month)
        return { year: Number(month.period.slice(0, 4)) }
      },
      right: (year) => api.appraisals.make.mutate(year),
      wrong: () => api.appraisals.make.mutate({ year: 2150 })
    }),
    "awards.add": walk({
      ready: officePlace,
      right: (place) => api.awards.add.mutate({ ...award, place }),
      wrong: () => api.awards.add.mutate({ ...award, place: "没有这里" })
    }),
    "awards.change": walk({
      ready: async () => {
        const place = await officePlace()
        return { ...(await api.awards.add.mutate({ ...award, place })), place }
      },
      right: ({ id, place }) =>
        api.awards.change.mutate({ ...award, place, id, year: 2024, reason: "年份有误" }),
      wrong: () => api.awards.change.mutate({ ...award, place: "没有这里", id: gone, reason: "x" })
    }),
    "awards.withdraw": walk({
      ready: async () => api.awards.add.mutate({ ...award, place: await officePlace() }),
      right: ({ id }) => api.awards.withdraw.mutate({ id, reason: "登记有误" }),
      wrong: () => api.awards.withdraw.mutate({ id: gone, reason: "登记有误" })
    }),
    "calendar.set": walk({
      ready: nothing,
      right: () => api.calendar.set.mutate(off),
      wrong: () => api.calendar.set.mutate({ ...off, to: before })
    }),
    "calendar.clear": walk({
      ready: () => api.calendar.set.mutate(off),
      right: ({ id }) => api.calendar.clear.mutate({ id }),
      wrong: () => api.calendar.clear.mutate({ id: gone })
    }),
    "calendar.tellYear": walk({
      ready: nothing,
      right: () => api.calendar.tellYear.mutate({ year: 2031, source: "国办通知" }),
      wrong: () => api.calendar.tellYear.mutate({ office: gone, year: 2031, source: "国办通知" })
    })
  }
}
