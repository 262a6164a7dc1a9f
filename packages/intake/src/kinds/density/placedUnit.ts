/** What is laid out and counted, by the method of monitoring. */
import { compact } from "../../cells/cellText.ts"

const units: ReadonlyArray<readonly [RegExp, string]> = [
  [/粘捕|粘蟑|粘鼠|粘纸|粘板|黏/u, "粘捕盒"],
  [/夹夜|夹日|鼠夹|夹捕|^夹/u, "夹"],
  [/粉迹|粉块|粉剂|滑石粉/u, "粉块"],
  [/容器|布雷图|幼虫|积水/u, "容器"],
  [/诱蚊灯|灯诱|诱虫灯/u, "灯"],
  [/笼/u, "笼"],
  [/勺/u, "勺"],
  [/目测|药激|激发|房间|成蝇目测|侵害/u, "房间"],
  [/路径|外环境/u, "千米"],
  [/诱蚊诱卵|诱卵/u, "诱卵器"],
  [/帐诱|蚊帐/u, "帐"],
  [/夹/u, "夹"]
]

export const placedUnitOf = (method: string): string | null => {
  const words = compact(method)
  return words === "" ? null : (units.find(([shape]) => shape.test(words))?.[1] ?? null)
}
