/** The floor of serving: bare Hono with the board's bytes, bare tRPC on it that echoes a payload. */
import { createAdaptorServer } from "@hono/node-server"
import { initTRPC } from "@trpc/server"
import { fetchRequestHandler } from "@trpc/server/adapters/fetch"
import { Hono } from "hono"

const [board = "", payload = "null"] = process.argv.slice(2)
const answer: unknown = JSON.parse(payload)

const t = initTRPC.create()
const router = t.router({ session: t.router({ current: t.procedure.query(() => answer) }) })
const app = new Hono()
  .get("/board", () => new Response(board, { headers: { "content-type": "application/json" } }))
  .all("/trpc/*", (c) => fetchRequestHandler({ endpoint: "/trpc", req: c.req.raw, router }))

const server = createAdaptorServer({ fetch: app.fetch })
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  const port = typeof address === "object" ? address?.port : 0
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`)
})
process.once("SIGTERM", () => process.exit(0))
