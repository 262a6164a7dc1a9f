/**
 * Tells the browser in the page itself to fetch the Chinese words and the frame: both are asked for by the
 * first script, and would otherwise be fetched only when that has come and run.
 */
import type { HtmlTagDescriptor, Plugin } from "vite"

const wanted = /(?:words\/zh|features\/frame\/Frame)\.tsx?$/

export const wordsAhead = (): Plugin => ({
  name: "aiwei:words-ahead",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {}).flatMap((part): Array<HtmlTagDescriptor> => {
        if (part.type !== "chunk" || !wanted.test(part.facadeModuleId ?? "")) return []
        const attrs = { rel: "modulepreload", crossorigin: true, href: `/${part.fileName}` }
        return [{ tag: "link", attrs, injectTo: "head" }]
      })
  }
})
