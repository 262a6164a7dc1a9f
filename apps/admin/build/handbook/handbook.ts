/**
 * Makes a module of each page in `docs/handbook`, and of the README for those who read English: title,
 * headings and HTML. Pictures become files of the build with a hash in their names, as all others do.
 */
import { readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"

import type { Plugin } from "vite"

import { pictureSize } from "./pictureSize.ts"
import { renderPage } from "./renderPage.ts"

const handbookFolder = /docs[\\/]handbook[\\/][^\\/]+\.md$/

/** Only pages of the handbook have an address; its own README is the one with the contents. */
const addressFrom = (file: string) => (path: string) => {
  const target = join(dirname(file), path)
  if (!handbookFolder.test(target)) return null
  const page = basename(target, ".md")
  return `/handbook/${page === "README" ? "contents" : page}`
}

/** The code of the module: the HTML, cut where the addresses of its pictures go. */
export const moduleOf = (file: string, markdown: string): string => {
  const sizeOf = (path: string) => pictureSize(readFileSync(join(dirname(file), path)))
  const { title, html, headings, pictures } = renderPage(markdown, {
    addressOf: addressFrom(file),
    sizeOf
  })
  const imports = pictures.map(
    ({ path }, at) => `import picture${at} from ${JSON.stringify(`./${path}`)}`
  )
  const cut = JSON.stringify(html).replaceAll(/picture:(\d+):/g, '" + picture$1 + "')
  return [
    ...imports,
    `export const page = { title: ${JSON.stringify(title)}, headings: ${JSON.stringify(headings)}, html: ${cut} }`
  ].join("\n")
}

export const handbook = (): Plugin => ({
  name: "aiwei:handbook",
  enforce: "pre",
  transform: {
    filter: { id: /\.md$/ },
    handler: (markdown, id) => ({ code: moduleOf(id, markdown), moduleType: "js", map: null })
  }
})
