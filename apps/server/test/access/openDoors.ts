/** How the tests of the doors begin: a place, the operator of its machine, and a server that knows nobody yet. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"

import type { InProcessOptions } from "../../src/inProcess.ts"
import { browserOn, newPlace, openServer, operatorOf, password, thrownBy } from "../office.ts"

/** What the call was refused with. */
export const tagOf = async (call: Promise<unknown>) => domainErrorOf(await thrownBy(call))?._tag

export const openDoors = async (options: Pick<InProcessOptions, "trustProxy"> = {}) => {
  const place = await newPlace()
  const operator = operatorOf(place)
  const server = openServer({ ...place, as: "visitor", ...options })
  const signedIn = async (name: string, given = password) => {
    const browser = browserOn(server)
    const { account } = await browser.client.api.session.signIn.mutate({ name, password: given })
    return { api: browser.client.api, account, browser }
  }
  return { place, operator, server, signedIn }
}
