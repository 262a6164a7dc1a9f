/** What is wrong with a password, in both languages; the keys are the domain's. */
import type { PasswordFault } from "@aiwei/domain/access/accessErrors"

type Faults = { readonly [Fault in PasswordFault]: (least: number) => string }

const zh: Faults = {
  short: (least) => `至少要 ${least} 个字符`,
  common: () => "是最常被猜的密码之一",
  named: () => "主要由账号、单位或程序的名字组成",
  classes: () => "大写、小写、数字、其他符号至少要有三种",
  usedBefore: () => "与最近用过的密码相同"
}

const en: Faults = {
  short: (least) => `it needs at least ${least} characters`,
  common: () => "it is among the passwords tried first",
  named: () => "it is little more than the name of the account, the office or the program",
  classes: () => "it needs three of upper case, lower case, digits and other characters",
  usedBefore: () => "this account had it lately"
}

export const passwordFaults = { zh, en }
