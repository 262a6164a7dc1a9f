/**
 * What each rule rests on until an office decides otherwise, in both languages. The Chinese is what a new
 * database stores and what the law says; whoever writes other words writes them in one language only.
 */
import type { RetentionKind, RetentionRule } from "./RetentionRule.ts"

interface Said {
  readonly zh: string
  readonly en: string
}

export const retentionGrounds: Readonly<
  Record<RetentionKind, { readonly basis: Said; readonly source: Said }>
> = {
  complainants: {
    basis: {
      zh: "办结后两年，供复查与统计；到期抹去姓名和电话，保留件数与办理结果",
      en: "Two years after a case is closed, for reviews and figures; then name and telephone go, numbers of cases and their results stay"
    },
    source: {
      zh: "《个人信息保护法》第十九条：保存期限应当为实现处理目的所必要的最短时间",
      en: "Personal Information Protection Law, article 19: kept for the shortest time that its purpose needs"
    }
  },
  signIns: {
    basis: {
      zh: "登录地址与设备；法定不少于六个月",
      en: "Addresses and devices of sign-ins; six months at least by law"
    },
    source: {
      zh: "《网络安全法》（2025年修正）第二十三条第三项：网络日志留存不少于六个月",
      en: "Cybersecurity Law (as amended in 2025), article 23 item 3: network logs are kept for six months at least"
    }
  },
  leavers: {
    basis: {
      zh: "离岗后两年，供交接与核对；到期抹去电话、出生年月、性别、备注，姓名改为编号",
      en: "Two years after leaving, for handing over and checking; then telephone, birth, gender and remarks go, and a number takes the place of the name"
    },
    source: {
      zh: "《个人信息保护法》第十九条、第四十七条",
      en: "Personal Information Protection Law, articles 19 and 47"
    }
  }
}

/** Null where an office's own words stand: nobody translates them. */
export const inEnglish = ({
  kind,
  basis,
  source
}: Pick<RetentionRule, "kind" | "basis" | "source">) => {
  const known = retentionGrounds[kind]
  return {
    basisEn: basis === known.basis.zh ? known.basis.en : null,
    sourceEn: source === known.source.zh ? known.source.en : null
  }
}
