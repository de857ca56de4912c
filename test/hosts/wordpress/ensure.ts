import { missingWordPress } from "./packages.js";

const reason = missingWordPress();
if (reason) {
  console.log(`not run: WordPress (${reason})`);
  process.exit(1);
}
