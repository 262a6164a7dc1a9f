/**
 * Links in documents lead somewhere: to a file, and to a heading in it. Paths named in `code` exist.
 * A rule's page in docs/rules and the file that implements it name each other.
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"

import { error, type Finding, report } from "./report.ts"
import { codeBelow, filesBelow, projectRoot } from "./tree.ts"

const withoutCode = (text: string) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, "")

const targetsIn = (text: string): ReadonlyArray<string> => {
  const plain = withoutCode(text).replace(/`[^`\n]*`/g, "")
  const patterns = [
    /\]\(\s*<?([^)\s>]+)>?[^)]*\)/g,
    /^\[[^\]]+\]:\s*(\S+)/gm,
    /(?:src|href)="([^"]+)"/g
  ]
  return patterns.flatMap((one) => Array.from(plain.matchAll(one), ([, target = ""]) => target))
}

/** A heading's anchor as GitHub makes it; Chinese stays as it is. */
const anchorsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(withoutCode(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm), ([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\-_ ]/gu, "")
        .replace(/ /g, "-")
    )
  )

const leadsNowhere = (root: string, page: string, target: string): boolean => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return false
  const [path = "", anchor] = decodeURIComponent(target).split("#")
  const file = path === "" ? page : normalize(join(dirname(page), path))
  const at = join(root, file)
  if (!existsSync(at)) return true
  if (anchor === undefined || !file.endsWith(".md")) return false
  return !anchorsIn(readFileSync(at, "utf8")).has(anchor.toLowerCase())
}

/** What looks like a path of this project; a pattern or a placeholder is none, nor is what is built. */
const pathsNamedIn = (text: string): ReadonlyArray<string> =>
  Array.from(
    withoutCode(text).matchAll(/`((?:packages|apps|tooling|docs|fixtures)\/[^`\s]*)`/g),
    ([, path = ""]) => path.replace(/:\d+$/, "")
  ).filter((path) => !/[*<>…{}]|\/dist\b|\/shots\b/.test(path))

const ofPage = (root: string, page: string): ReadonlyArray<Finding> => {
  const text = readFileSync(join(root, page), "utf8")
  const dangling = targetsIn(text)
    .filter((target) => leadsNowhere(root, page, target))
    .map((target) => error(page, `leads nowhere: ${target}`))
  const unknown = pathsNamedIn(text)
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => error(page, `names what does not exist: ${path}`))
  return [...dangling, ...unknown]
}

const pageNames = /docs\/[\w./-]+\.md/g

/** Pages that a source file names, and whether a rule's page names the file in turn. */
const ofSource = (root: string, path: string): ReadonlyArray<Finding> => {
  const named = readFileSync(join(root, path), "utf8").match(pageNames) ?? []
  return named.flatMap((page) => {
    if (!existsSync(join(root, page))) return [error(path, `names a page that is missing: ${page}`)]
    const answers = readFileSync(join(root, page), "utf8").includes(path)
    return page.startsWith("docs/rules/") && !answers
      ? [error(page, `does not name the file that follows it: ${path}`)]
      : []
  })
}

const ofRule = (root: string, page: string): ReadonlyArray<Finding> => {
  const files = pathsNamedIn(readFileSync(join(root, page), "utf8")).filter((path) =>
    /\.(ts|tsx)$/.test(path)
  )
  const answered = files.some(
    (path) => existsSync(join(root, path)) && readFileSync(join(root, path), "utf8").includes(page)
  )
  return answered ? [] : [error(page, "no file that this rule names says so in turn")]
}

const ownExamples = /^tooling\/checks\//

export const links = (root: string): { looked: number; findings: ReadonlyArray<Finding> } => {
  const pages = filesBelow(root).filter(
    (path) => path.endsWith(".md") && !path.startsWith("fixtures/")
  )
  const sources = codeBelow(root).filter((path) => !ownExamples.test(path))
  return {
    looked: pages.length,
    findings: [
      ...pages.flatMap((page) => ofPage(root, page)),
      ...sources.flatMap((path) => ofSource(root, path)),
      ...pages
        .filter((page) => /^docs\/rules\/(?!README)/.test(page))
        .flatMap((page) => ofRule(root, page))
    ]
  }
}

if (import.meta.main) {
  const { looked, findings } = links(projectRoot)
  report(`${looked} pages read`, findings)
}
