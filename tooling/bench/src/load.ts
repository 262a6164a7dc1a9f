/**
 * As many requests as a server answers: plain sockets that are kept open, one request under way on each.
 * A client library would cost more than what is measured.
 */
import { connect } from "node:net"

const connections = 24

export interface Target {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Where the first whole answer ends; -1 while it has not all come. */
const endOfAnswer = (received: Buffer): number => {
  const head = received.indexOf("\r\n\r\n")
  if (head < 0) return -1
  const length = /content-length: (\d+)/i.exec(received.toString("latin1", 0, head))?.[1]
  if (length === undefined) {
    const last = received.indexOf("0\r\n\r\n", head + 4)
    return last < 0 ? -1 : last + 5
  }
  const end = head + 4 + Number(length)
  return received.length < end ? -1 : end
}

/** Answers on one connection until the time is up. An answer that is not 200 is no work done. */
const asking = (target: Target, until: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const lines = Object.entries(target.headers).map(([name, value]) => `${name}: ${value}\r\n`)
    const request = `GET ${target.path} HTTP/1.1\r\nhost: 127.0.0.1:${target.port}\r\n${lines.join("")}\r\n`
    const socket = connect(target.port, "127.0.0.1").setNoDelay(true)
    let received: Buffer = Buffer.alloc(0)
    let answers = 0
    socket.on("connect", () => socket.write(request)).on("error", reject)
    socket.on("data", (part: Buffer) => {
      received = received.length === 0 ? part : Buffer.concat([received, part])
      const end = endOfAnswer(received)
      if (end < 0) return
      const status = received.toString("latin1", 9, 12)
      if (status !== "200") reject(new Error(`${target.path}: ${status}`))
      received = received.subarray(end)
      answers += 1
      if (performance.now() < until) socket.write(request)
      else {
        socket.destroy()
        resolve(answers)
      }
    })
  })

/** Answers a second. */
export const load = async (target: Target, seconds: number): Promise<number> => {
  const from = performance.now()
  const until = from + seconds * 1000
  const answers = await Promise.all(
    Array.from({ length: connections }, () => asking(target, until))
  )
  return answers.reduce((sum, n) => sum + n, 0) / ((performance.now() - from) / 1000)
}
