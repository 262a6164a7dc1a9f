/** A password from a pipe, or typed without being shown. It never comes from the arguments. */
import { createInterface } from "node:readline/promises"
import { Writable } from "node:stream"

const fromPipe = async (): Promise<string> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/\r?\n$/, "")
}

const typed = async (prompt: string): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(prompt)
  const answer = await lines.question("")
  lines.close()
  process.stderr.write("\n")
  return answer
}

export const readPassword = (prompt: string): Promise<string> =>
  process.stdin.isTTY ? typed(prompt) : fromPipe()
