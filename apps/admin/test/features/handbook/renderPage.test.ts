/** Markdown of the handbook becomes a page that cannot run anything and leads nowhere outside. */
import * as fc from "fast-check"
import { expect, test } from "vitest"

import { headingId, renderPage } from "../../../build/handbook/renderPage.ts"

const around = {
  addressOf: (path: string) => (path.endsWith(".md") ? `/handbook/${path.slice(0, -3)}` : null),
  sizeOf: () => ({ width: 1200, height: 700 })
}
const drawn = (markdown: string) => {
  const page = renderPage(markdown, around)
  const root = document.createElement("div")
  root.innerHTML = page.html
  return { ...page, root }
}

test("the title is apart, chapters have the addresses that links to them are written with", () => {
  const { title, headings, root } = drawn(
    "# 爱卫办\n\n## 看排名、发布排名\n\n### 与 `aiwei rank` 相同\n\n见[导入](#导入旧表)。\n"
  )
  expect(title).toBe("爱卫办")
  expect(headings).toEqual([{ id: "看排名发布排名", text: "看排名、发布排名" }])
  expect([...root.querySelectorAll("[id]")].map(({ id }) => id)).toEqual([
    "看排名发布排名",
    "与-aiwei-rank-相同"
  ])
  expect(root.querySelector("h1")).toBeNull()
  expect(() => drawn("## 一\n\n## 一\n")).toThrow("一")
})

test("a line of Chinese goes on without a blank, other words keep theirs", () => {
  const { root } = drawn("第一行。\n第二行 aiwei\nrank\n\n- 甲\n- 乙\n")
  expect(root.querySelector("p")?.textContent).toBe("第一行。第二行 aiwei\nrank")
  expect([...root.querySelectorAll("li")].map((line) => line.textContent)).toEqual(["甲", "乙"])
})

test("links go to pages of the handbook, to chapters, to the web; any other is only its words", () => {
  const { root } = drawn(
    "[a](administrator.md#备份) [b](#c) [d](https://example.org/?a=1&b=2) [源码](../../LICENSE)"
  )
  expect([...root.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "/handbook/administrator#备份",
    "#c",
    "https://example.org/?a=1&b=2"
  ])
  expect(root.textContent).toContain("源码")
})

test("a picture waits for its address, has its size and its words; tables can be scrolled by key", () => {
  const { root, pictures } = drawn(
    "![一行字，三个按钮](images/import.webp)\n\n|a|b|\n|-|-|\n|1|2|\n"
  )
  expect(pictures).toEqual([{ path: "images/import.webp", mark: "picture:0:" }])
  const image = root.querySelector("img")
  expect([image?.width, image?.height, image?.alt]).toEqual([1200, 700, "一行字，三个按钮"])
  expect(root.querySelector(".book-table")?.getAttribute("tabindex")).toBe("0")
  expect([...root.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["1", "2"])
})

const pieces = fc.constantFrom(
  "<script>alert(1)</script>",
  '<img src=x onerror="a()">',
  "[x](javascript:alert(1))",
  '![y" onload="a()](p.webp)',
  "[x](data:text/html;base64,AA)",
  "<b style='color:red'>",
  "`<i>`",
  "\n\n",
  "| a |\n|-|\n| <u> |\n",
  "## <svg onload=a()>\n",
  "a\"b'c"
)

test("whatever is written, nothing runs, nothing has a style of its own", () => {
  fc.assert(
    fc.property(fc.uniqueArray(pieces, { minLength: 1 }), (parts) => {
      const { root } = drawn(parts.join(" "))
      const all = [...root.querySelectorAll("*")]
      const names = all.flatMap((one) => one.getAttributeNames())
      expect(names.filter((name) => name.startsWith("on") || name === "style")).toEqual([])
      expect(root.querySelectorAll("script, svg, b, u").length).toBe(0)
      const links = [...root.querySelectorAll("a:not(.book-picture)")]
      expect(
        links.filter((one) => !/^(https?:|#|\/)/.test(one.getAttribute("href") ?? ""))
      ).toEqual([])
    })
  )
})

test("an id is its own id: writing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(headingId(headingId(text))).toBe(headingId(text))
    })
  )
})
