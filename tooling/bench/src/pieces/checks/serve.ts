/** The product on a socket with an empty database and a signed-in account that may import. */
import { makeClient } from "@aiwei/client/makeClient"
import { serverInProcess } from "@aiwei/server/inProcess"
import { serve } from "@aiwei/server/serve"

const [data = ""] = process.argv.slice(2)

const filling = serverInProcess({ data })
const { api } = makeClient(filling)
const account = { name: "bench", password: "only for this measurement" }
await api.accounts.add.mutate(account)
await api.grants.add.mutate({ account: account.name, role: "officeAdmin" })
await filling.close()

const serving = await serve({ data, port: 0, logLevel: "error" })
const signedIn = await fetch(`${serving.url}/trpc/session.signIn`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(account)
})
const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? ""
process.once("SIGTERM", () => void serving.close())
process.stdout.write(`${JSON.stringify({ url: serving.url, cookie })}\n`)
