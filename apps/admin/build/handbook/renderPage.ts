/**
 * A page of the handbook from its markdown to HTML, when the admin is built. HTML written into the markdown
 * is shown as text, never taken as HTML; a link that leads out of the handbook is only its words, since the
 * file it names is not there in a browser. Tables and pictures get what the page's own style needs.
 */
import { Marked, type Tokens } from "marked"

export interface Heading {
  /** As the check of links and GitHub make it, so that one address fits all three. */
  readonly id: string
  readonly text: string
}

export interface Picture {
  readonly path: string
  /** Stands in the HTML where the address of the picture goes. */
  readonly mark: string
}

export interface RenderedPage {
  readonly title: string
  readonly html: string
  readonly headings: ReadonlyArray<Heading>
  readonly pictures: ReadonlyArray<Picture>
}

export interface Around {
  /** The address in the admin of a page that another one names; null for what is no page of it. */
  readonly addressOf: (path: string) => string | null
  readonly sizeOf: (path: string) => { readonly width: number; readonly height: number }
}

export const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\-_ ]/gu, "")
    .replace(/ /g, "-")

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** A line that ends in Chinese goes on without a blank: there are none between its words. */
const joined = (text: string): string =>
  text.replace(/(?<=[\p{sc=Han}\u3000-\u303f\uff00-\uffef”])\n(?=[\p{sc=Han}“])/gu, "")

const isWeb = (href: string) => /^https?:/.test(href)

/** Null: only the words of the link stay. */
const linked = (href: string, { addressOf }: Around): string | null => {
  if (isWeb(href) || href.startsWith("#")) return href
  const [path = "", anchor] = href.split("#")
  const address = addressOf(path)
  return address === null || anchor === undefined ? address : `${address}#${anchor}`
}

const pictureHtml = (mark: string, size: { width: number; height: number }, text: string) =>
  `<a class="book-picture" href="${mark}" target="_blank" rel="noreferrer"><img src="${mark}" ` +
  `alt="${escaped(text)}" width="${size.width}" height="${size.height}" loading="lazy"></a>`

const tableHtml = (
  { header, rows }: Tokens.Table,
  inline: (cell: Tokens.TableCell) => string
): string => {
  const row = (cells: ReadonlyArray<Tokens.TableCell>, tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`
  const body = rows.map((cells) => row(cells, "td")).join("")
  const table = `<table><thead>${row(header, "th")}</thead><tbody>${body}</tbody></table>`
  return `<div class="book-table" tabindex="0">${table}</div>`
}

/** A key or an option stays on its line; a command may go over several. */
const shortCode = 16

/** Its one heading of the first level is the title and not in the HTML: the frame of the page shows it. */
export const renderPage = (markdown: string, around: Around): RenderedPage => {
  const headings: Array<Heading> = []
  const pictures: Array<Picture> = []
  let title = ""
  const ids = new Set<string>()
  const marked = new Marked({ gfm: true, breaks: false })
  marked.use({
    walkTokens: (token) => {
      if (token.type === "text") token["text"] = joined(token["text"])
    },
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        if (depth === 1) {
          title = text
          return ""
        }
        const id = headingId(text)
        if (ids.has(id)) throw new Error(`two headings of one page are called ${text}`)
        ids.add(id)
        if (depth === 2) headings.push({ id, text: text.replaceAll("`", "") })
        return `<h${depth} id="${id}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link): string {
        const words = this.parser.parseInline(tokens)
        const to = linked(href, around)
        if (to === null) return `<span>${words}</span>`
        const out = isWeb(to) ? ` target="_blank" rel="noreferrer"` : ""
        return `<a href="${escaped(to)}"${out}>${words}</a>`
      },
      image({ href, text }: Tokens.Image): string {
        const mark = `picture:${pictures.length}:`
        pictures.push({ path: href, mark })
        return pictureHtml(mark, around.sizeOf(href), text)
      },
      codespan({ text }: Tokens.Codespan): string {
        const short = text.length <= shortCode ? ' class="book-key"' : ""
        return `<code${short}>${escaped(text)}</code>`
      },
      html({ text }: Tokens.HTML | Tokens.Tag): string {
        return escaped(text)
      },
      table(token: Tokens.Table): string {
        return tableHtml(token, (cell) => this.parser.parseInline(cell.tokens))
      }
    }
  })
  const html = marked.parse(markdown, { async: false })
  return { title, html, headings, pictures }
}
