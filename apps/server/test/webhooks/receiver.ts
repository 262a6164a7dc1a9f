/** Somebody else's program on this machine: keeps what it was sent and answers as it was told. */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http"
import { createServer as createHttps } from "node:https"
import type { AddressInfo } from "node:net"

import { afterAll } from "vitest"

import { certificate, certificateKey } from "./certificate.ts"

export interface Heard {
  readonly path: string
  readonly headers: IncomingMessage["headers"]
  readonly body: string
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const ends: Array<() => void> = []
afterAll(() => {
  for (const end of ends) end()
})

const ok: Answer = (_request, response) => void response.writeHead(200).end("thanks")

export const receiver = async (
  answer: Answer = ok,
  { host = "127.0.0.1", tls = false }: { readonly host?: string; readonly tls?: boolean } = {}
) => {
  const heard: Array<Heard> = []
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    let body = ""
    request.on("data", (part: Buffer) => (body += part.toString()))
    request.on("end", () => {
      heard.push({ path: request.url ?? "", headers: request.headers, body })
      answer(request, response)
    })
  }
  const server = tls
    ? createHttps({ key: certificateKey, cert: certificate }, listener)
    : createHttp(listener)
  await new Promise<void>((done) => server.listen(0, host, done))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, heard }
}
