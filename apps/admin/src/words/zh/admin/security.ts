/** Words of the security page, in Chinese. */
export const security = {
  title: "安全设置",
  profile: "密码规则",
  profiles: { asvs: "国际通行（OWASP ASVS）", mlps: "等级保护（等保 2.0）" },
  profileHints: {
    asvs: "只看长度和是否常见，不要求花样，不定期强制更换：花样和频繁更换只会让人写在纸上。",
    mlps: "要求几类字符，定期更换，不许重用最近的密码。"
  },
  rules: "现行规则和出处",
  rulesAfter: "保存后按新的规则显示。",
  rule: {
    length: (least: string) => `至少 ${least} 个字符，建议 15 个以上`,
    common: () => "不能是最常见的密码",
    named: () => "不能主要由登录名、单位名、本系统名组成",
    classes: (kinds: string) => `小写、大写、数字、其他四类里至少 ${kinds} 类`,
    noClasses: () => "不要求字符花样",
    days: (days: string) => `用满 ${days} 天要换`,
    noDays: () => "不定期强制更换",
    history: (count: string) => `不能与最近 ${count} 个相同`,
    idle: (minutes: string) => `${minutes} 分钟不用就退出`,
    secondFactor: () => "下面勾选的角色必须有两步验证"
  },
  source: (standard: string, clause: string) => `${standard}，${clause}`,
  verified: "已核对原文",
  toCheck: "待核对原文",
  sessions: "登录时长",
  idleMinutes: "多少分钟不用就退出",
  idleHint: "5 到 480。",
  sessionHours: "登录后最多多少小时",
  sessionHint: "1 到 72，到时不管在不在用都要重新登录。",
  passwordDays: "密码最多用多少天",
  daysHint: "30 到 365，只在等级保护规则下有效。",
  historyLength: "不能与最近几个密码相同",
  historyHint: "1 到 24，只在等级保护规则下有效。",
  factor: "必须有两步验证的角色",
  factorHint: "这些角色的人没有两步验证时，登录后要先设置好才能做别的事。",
  save: "保存安全设置",
  saving: "正在保存",
  saved: "安全设置已保存，下一次登录起有效。",
  wrong: {
    idleMinutes: "请填 5 到 480 的整数",
    sessionHours: "请填 1 到 72 的整数",
    passwordDays: "请填 30 到 365 的整数",
    historyLength: "请填 1 到 24 的整数"
  },
  changed: "别人刚改过安全设置，没有保存您的修改。下面是现在的设置，请再改一次。"
}
