/** What the pages and the command line say alike of a scheme's document. */
import type { Refusals } from "./Refusals.ts"

/** Not `SchemeRefused`: its sentences are many, and pages load them with the pages of schemes only. */
export type SchemeTag = "SchemeInUse" | "TemplateNotFound"

type Said = Pick<Refusals, SchemeTag>

const zh: Said = {
  SchemeInUse: ({ version, months, published, letters }) =>
    `第 ${version} 版已经用过，不能改动：${[
      ...(months.length === 0 ? [] : [`${months.join("、")} 按它评分`]),
      ...(published.length === 0 ? [] : [`${published.join("、")} 按它公布`]),
      ...(letters ? ["责任书写了它的指标"] : [])
    ].join("；")}。请另存为新版本。`,
  TemplateNotFound: ({ template, known }) =>
    `没有样板“${template}”。可用的有：${known.join("、")}。`
}

const en: Said = {
  SchemeInUse: ({ version, months, published, letters }) =>
    `Version ${version} was used and cannot change: ${[
      ...(months.length === 0 ? [] : [`${months.join(", ")} scored by it`]),
      ...(published.length === 0 ? [] : [`${published.join(", ")} published by it`]),
      ...(letters ? ["named in responsibility letters"] : [])
    ].join("; ")}. Save it as a new version.`,
  TemplateNotFound: ({ template, known }) =>
    `There is no template “${template}”. There are: ${known.join(", ")}.`
}

export const schemeAlike: { readonly zh: Said; readonly en: Said } = { zh, en }
