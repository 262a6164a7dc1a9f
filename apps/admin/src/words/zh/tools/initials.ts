/**
 * The initials of the pinyin of pages and actions, so that `ydpm` finds 月度排名 without a dictionary in
 * the browser. A test holds each against a dictionary and finds those that are missing.
 */
export const initialsOf: ReadonlyMap<string, string> = new Map([
  ["首页", "sy"],
  ["月度排名", "ydpm"],
  ["指标看板", "zbkb"],
  ["评分表", "pfb"],
  ["考核方案", "khfa"],
  ["组织树", "zzs"],
  ["人员", "ry"],
  ["责任区", "zrq"],
  ["楼院", "ly"],
  ["谁负责", "sfz"],
  ["责任缺口", "zrqk"],
  ["导入", "dr"],
  ["首次使用", "scsy"],
  ["账号", "zh"],
  ["授权", "sq"],
  ["安全设置", "aqsz"],
  ["审计记录", "sjjl"],
  ["备份", "bf"],
  ["个人信息", "grxx"],
  ["对外推送", "dwts"],
  ["我的账号", "wdzh"],
  ["设置", "sz"],
  ["使用手册", "sysc"],
  ["快捷键", "kjj"],
  ["退出", "tc"],
  ["打印本页", "dyby"],
  ["浅色界面", "qsjm"],
  ["深色界面", "ssjm"],
  ["界面跟随系统", "jmgsxt"],
  ["大字界面", "dzjm"],
  ["常规字号", "cgzh"],
  ["切换到英文", "qhdyw"]
])
