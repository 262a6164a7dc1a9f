/**
 * A client that speaks the wire format: the real client, its batching and its errors are under test,
 * only the network is not. What a procedure answers is a value, or a refusal by its tag.
 */
import { type Client, makeClient } from "@aiwei/client/makeClient"

export interface Refusal {
  readonly refused: { readonly _tag: string; readonly [data: string]: unknown }
  readonly code: string
}

export const refusing = (refused: Refusal["refused"], code = "BAD_REQUEST"): Refusal => ({
  refused,
  code
})

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === "object" && answer !== null && "refused" in answer

const wire = (answer: unknown) =>
  isRefusal(answer)
    ? {
        error: {
          message: answer.refused._tag,
          code: -32600,
          data: { code: answer.code, httpStatus: 400, error: answer.refused }
        }
      }
    : { result: { data: answer } }

export interface Call {
  readonly path: string
  readonly input: unknown
}

/** `asked` collects every call in order; an answer may take its time. */
export const clientThat = (answer: (call: Call) => unknown, asked: Array<Call> = []): Client =>
  makeClient({
    url: "http://aiwei.local/trpc",
    fetch: async (request) => {
      const url = new URL(request.url)
      if (url.pathname === "/board") {
        return new Response(null, { status: 204 })
      }
      const paths = url.pathname.replace("/trpc/", "").split(",")
      const batched = url.searchParams.has("batch")
      const sent: unknown = batched
        ? JSON.parse(
            request.method === "POST"
              ? await request.text()
              : (url.searchParams.get("input") ?? "{}")
          )
        : null
      const calls = paths.map((path, at): Call => ({
        path,
        input: (sent as Record<string, unknown> | null)?.[at]
      }))
      asked.push(...calls)
      const answers = await Promise.all(calls.map(async (call) => wire(await answer(call))))
      return Response.json(batched ? answers : answers[0])
    }
  })
