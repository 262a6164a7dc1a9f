/** What a correction changed, as the pages and the command line say it alike, in Chinese. */
import type { ChangeWords } from "./ChangeWords.ts"
import { standingsZh } from "./standingsZh.ts"

export const changesZh: ChangeWords = {
  kinds: {
    standing: "计分方式",
    available: "可得分",
    evidence: "佐证不同，得分未变",
    bonus: "加分",
    penalty: "扣罚",
    veto: "一票否决",
    group: "分组",
    name: "名称",
    code: "机构代码",
    taken: "规则扣分",
    previous: "上次发布的总分",
    run: "此前连续末位月数",
    community: "参加考核"
  },
  months: {
    scheme: "考核办法",
    groups: "分组及其次序",
    monthBefore: "对比的上一个月"
  },
  standings: standingsZh,
  whole: "全月",
  none: "没有",
  yes: "是"
}
