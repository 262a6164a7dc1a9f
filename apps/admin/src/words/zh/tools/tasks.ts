/** Words of the long tasks at the foot of the screen, in Chinese. */
export const tasks = {
  title: (running: number, all: number) =>
    running === 0 ? `${all} 项任务已结束` : `${all} 项任务，${running} 项进行中`,
  stop: "停止",
  clear: "移走",
  states: { running: "进行中", done: "已完成", failed: "没有完成", stopped: "已停止" }
}
