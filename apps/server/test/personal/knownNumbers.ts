/** An office in which it is known where numbers of people lie, in every field that could hold one. */
import type { Client } from "@aiwei/client/makeClient"
import { Day } from "@aiwei/domain/shared/Day"
import { assert } from "vitest"

import { importOffice } from "../office.ts"

export const phone = "13812345678"
export const landline = "0312-7654321"
export const identity = "130606198001011234"
const hidden = [phone, identity, "7654321"] as const

/** None of them, in whatever spelling they were stored. */
export const holdsNone = (text: string, where: string): void => {
  const bare = text.normalize("NFKC").replace(/[\s()-]/gu, "")
  for (const number of hidden) assert.notInclude(bare, number, where)
}

export const on = Day.make("2026-01-01")

/** Somebody with a number in each field, who leads a zone and answers for a building. */
export const officeWithNumbers = async (client: Client) => {
  await importOffice(client)
  const { api } = client
  const [office = assert.fail("no office")] = await api.org.offices.query()
  const [community = assert.fail("no community")] = (
    await api.org.list.query({ level: "community" })
  ).rows
  const person = await api.people.add.mutate({
    person: {
      name: "王敏",
      phone,
      remark: `身份证 ${identity.replace(/(\d{6})/, "$1 ")}，电话１３８-1234-5678`,
      post: "网格员",
      duty: `值班${landline}`,
      unit: community.name
    },
    on
  })
  await api.people.add.mutate({
    person: { name: "李强", phone: landline, unit: community.name },
    on
  })
  const zone = await api.zones.add.mutate({
    zone: {
      name: "一区",
      leader: { personId: person.id },
      contactPoint: `值班室 ${landline}`,
      communities: [community.id]
    },
    on
  })
  return { office, community, person, zone }
}
