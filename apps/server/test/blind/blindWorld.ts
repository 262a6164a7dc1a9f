/**
 * An office whose one community was scored, photographed, rewarded, published and corrected, and two accounts of the
 * same rights: one is asked to score that community again, the other is not. What stands in the records is marked.
 */
import type { Client } from "@aiwei/client/makeClient"
import { workRoles } from "@aiwei/domain/access/rights/Role"
import { Day } from "@aiwei/domain/shared/Day"
import { assert } from "vitest"

import { browserOn, march, openServer, operatorOf, password, type Place } from "../office.ts"
import { makeWorld } from "../rights/world.ts"

/** As a photo begins, and goes on like no other. */
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 111, 222, 33, 144, 55, 166])

/** Figures that nothing else in the office comes to, and a word that stands in every text of the first scoring. */
const said = {
  found: "0.37",
  surveyed: "0.29",
  bonus: "1.53",
  word: "头一次",
  /** Of every photo, as it stands in an answer. */
  photo: Buffer.from(jpeg).toString("base64")
}

const scored = async ({ api, attachFile }: Client, office: string, unit: string) => {
  const photo = await attachFile({ door: "photo", name: `${said.word}.jpg`, body: jpeg })
  const text = { note: said.word, spot: said.word }
  const { inspection } = await api.inspections.record.mutate({
    office,
    unit,
    kind: "unannounced",
    day: Day.make("2026-03-05"),
    inspectors: ["李督查"],
    note: said.word,
    findings: [{ indicator: "I01", points: said.found, ...text, photo: photo.file }]
  })
  const of = { office, unit, period: march }
  await api.evidence.add.mutate({
    ...of,
    ...text,
    source: "survey",
    indicator: "I02",
    points: said.surveyed
  })
  const ledgerPhoto = await attachFile({ door: "photo", name: `${said.word}.jpg`, body: jpeg })
  const { entry } = await api.ledger.add.mutate({
    ...of,
    kind: "bonus",
    points: said.bonus,
    reason: said.word,
    photo: ledgerPhoto.file
  })
  return { inspection: inspection.id, finding: inspection.findings[0]?.id ?? "", entry: entry.id }
}

const account = async (operator: Client, name: string, place: string) => {
  await operator.api.accounts.add.mutate({ name, password })
  for (const role of workRoles) {
    await operator.api.grants.add.mutate({ account: name, role, place })
  }
}

export const blindWorld = async (place: Place) => {
  const operator = operatorOf(place)
  const { east } = await makeWorld(operator)
  const { office } = east.whole
  const unit = east.first.place
  const ids = await scored(operator, office, unit)
  await operator.api.publications.publish.mutate({ office, period: march, reason: "补录检查" })
  const [publication] = await operator.api.publications.list.query({ office })
  await operator.api.appraisals.make.mutate({ office, year: 2026 })
  const proof = await operator.attachFile({ door: "proof", name: `${said.word}.jpg`, body: jpeg })
  const appeal = await operator.api.appeals.lodge.mutate({
    office,
    place: unit,
    period: march,
    indicator: "I01",
    text: said.word,
    file: proof.file
  })
  const { rows } = await operator.api.rankings.month.query({ office, period: march })
  const row = rows.find(({ unitId }) => unitId === unit)
  assert(row !== undefined)
  const visitor = openServer({ ...place, as: "visitor" })
  const cookieOf = async (name: string) => {
    const { client, cookie } = browserOn(visitor)
    await client.api.session.signIn.mutate({ name, password })
    return cookie() ?? ""
  }
  for (const name of ["mang", "ming"]) await account(operator, name, office)
  return {
    operator,
    visitor,
    spot: { ...east.first, publication: publication?.id ?? "" },
    office,
    unit,
    appeal: appeal.id,
    ...ids,
    blind: await cookieOf("mang"),
    sighted: await cookieOf("ming"),
    marks: [...Object.values(said), row.total ?? "", row.base ?? ""]
  }
}
export type BlindWorld = Awaited<ReturnType<typeof blindWorld>>
