/** What the pages and the command line say alike of handovers: what happened, what was kept, what to do. */
import type { Refusals } from "./Refusals.ts"

export type HandoverTag =
  | "HandoverUndecided"
  | "SuccessorRefused"
  | "HandoverChanged"
  | "HandoverBeyond"
  | "HandoverNotFound"

type Said = Pick<Refusals, HandoverTag>

const shown = 5

type Thing = Parameters<Said["HandoverUndecided"]>[0]["things"][number]

/** Where it is, by way of names; a thing of its own name stands behind its place. */
const called = ({ name, placePath }: Thing): string => {
  if (placePath === "") return name
  return placePath.endsWith(name) ? placePath : `${placePath}（${name}）`
}

const first = (things: ReadonlyArray<Thing>, mark: string): string =>
  things.slice(0, shown).map(called).join(mark)

export const handoverAlike: { readonly zh: Said; readonly en: Said } = {
  zh: {
    HandoverUndecided: ({ person, total, things }) =>
      `${person} 名下还有 ${total} 项没有说明交给谁：${first(things, "、")}${total > shown ? " 等" : ""}。没有改动。请为每一项选接手人，或说明暂时空着。`,
    SuccessorRefused: ({ why, name, on }) =>
      ({
        unknown: `本办公室没有编号为“${name}”的人，没有交接。请另选接手人。`,
        leaver: `${name} 就是交出的人，没有交接。请另选接手人。`,
        left: `${name} 在 ${on} 不在岗，没有交接。请另选接手人。`
      })[why],
    HandoverChanged: ({ person }) =>
      `${person} 名下的事项刚刚有变动，没有交接。请重新预览，核对后再办。`,
    HandoverBeyond: ({ person, count }) =>
      `${person} 名下有 ${count} 项不在您管理的范围内，没有交接。请由上级管理员办理。`,
    HandoverNotFound: ({ id }) => `没有编号为 ${id} 的交接记录。请在交接列表里查看。`
  },
  en: {
    HandoverUndecided: ({ person, total, things }) =>
      `Of what ${person} holds, ${total} would remain without anybody having decided: ${first(things, ", ")}${total > shown ? " …" : ""}. Nothing was changed. Choose a successor for each, or say that it stays open.`,
    SuccessorRefused: ({ why, name, on }) =>
      ({
        unknown: `Nobody of this office has the id “${name}”; nothing was handed over. Choose somebody else.`,
        leaver: `${name} is who hands over; nothing was handed over. Choose somebody else.`,
        left: `${name} is not there on ${on}; nothing was handed over. Choose somebody else.`
      })[why],
    HandoverChanged: ({ person }) =>
      `What ${person} holds has just changed; nothing was handed over. Preview again, check, and repeat.`,
    HandoverBeyond: ({ person, count }) =>
      `${count} of what ${person} holds lies outside your branch; nothing was handed over. Ask an administrator above.`,
    HandoverNotFound: ({ id }) => `There is no handover ${id}. Look at the list of handovers.`
  }
}
