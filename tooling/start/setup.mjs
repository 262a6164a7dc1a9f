/** `npm run setup`: everything `npm start` does before it starts. */
import { prepareOrLeave } from "./prepare.mjs"

prepareOrLeave()
process.stderr.write("已就绪 / ready: npm start\n")
