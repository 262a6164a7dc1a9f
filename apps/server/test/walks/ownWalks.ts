/** What an account does for itself, each once as it should be and once as it is refused. */
import { type Client, makeClient } from "@aiwei/client/makeClient"
import { ViewId } from "@aiwei/domain/views/SavedView"

import type { InProcess } from "../../src/inProcess.ts"
import { browserOn, password } from "../office.ts"
import { type Walk, walk } from "./walk.ts"

let made = 0
const view = () => ({ table: "people", name: `视图${(made += 1)}`, state: "{}" })
const dark = { language: "zh", theme: "dark", typeSize: "large", density: "normal" } as const

/** `name` signs in on `visitors`; the operator, who is no account, is refused. */
export const ownWalks = (
  { api }: Client,
  visitors: InProcess,
  name: string
): Readonly<Record<string, Walk<unknown>>> => {
  const signedIn = async () => {
    const browser = browserOn(visitors)
    await browser.client.api.session.signIn.mutate({ name, password })
    return browser.client
  }
  return {
    "account.change": walk({
      ready: signedIn,
      right: (client) => client.api.account.change.mutate({ displayName: "李" }),
      wrong: () => api.account.change.mutate({ displayName: "李" })
    }),
    "account.endSession": walk({
      ready: async () => {
        const client = await signedIn()
        const [session] = await client.api.account.sessions.query()
        return { client, id: session?.id ?? "" }
      },
      right: ({ client, id }) => client.api.account.endSession.mutate({ id }),
      wrong: () => api.account.endSession.mutate({ id: "none" })
    }),
    "account.endOthers": walk({
      ready: signedIn,
      right: (client) => client.api.account.endOthers.mutate(),
      wrong: () => api.account.endOthers.mutate()
    }),
    "preferences.set": walk({
      ready: signedIn,
      right: (client) => client.api.preferences.set.mutate(dark),
      wrong: () => api.preferences.set.mutate(dark)
    }),
    "views.save": walk({
      ready: signedIn,
      right: (client) => client.api.views.save.mutate(view()),
      wrong: () => api.views.save.mutate(view())
    }),
    "views.remove": walk({
      ready: async () => {
        const client = await signedIn()
        return { client, view: await client.api.views.save.mutate(view()) }
      },
      right: ({ client, view: { id } }) => client.api.views.remove.mutate({ id }),
      wrong: () => api.views.remove.mutate({ id: ViewId.make("none") })
    }),
    "session.signIn": walk({
      ready: () => Promise.resolve(browserOn(visitors).client),
      right: (client) => client.api.session.signIn.mutate({ name, password }),
      wrong: () => makeClient(visitors).api.session.signIn.mutate({ name: " ", password })
    }),
    "session.signOut": walk({
      ready: signedIn,
      right: (client) => client.api.session.signOut.mutate(),
      wrong: () => makeClient(visitors).api.session.signOut.mutate()
    })
  }
}
