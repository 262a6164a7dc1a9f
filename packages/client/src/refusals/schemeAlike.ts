/** What the pages and the command line say alike of a scheme's document. */
import { faultText } from "../schemes/faultText.ts"
import type { Refusals } from "./Refusals.ts"

export type SchemeTag = "SchemeRefused" | "SchemeInUse" | "TemplateNotFound"

type Said = Pick<Refusals, SchemeTag>

const told = (
  faults: Parameters<Said["SchemeRefused"]>[0]["faults"],
  lang: "zh" | "en",
  between: string
): string =>
  faults
    .slice(0, 5)
    .map((fault) => faultText(fault, lang))
    .join(between) + (faults.length > 5 ? `${between}…` : "")

const zh: Said = {
  SchemeRefused: ({ faults }) =>
    `方案有 ${faults.length} 处不对，没有保存：${told(faults, "zh", "；")}`,
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
  SchemeRefused: ({ faults }) =>
    `The scheme has ${faults.length} faults and was not saved: ${told(faults, "en", "; ")}`,
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
