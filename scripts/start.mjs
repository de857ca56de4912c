/** `npm start`: install if needed, build, serve the demo and print its address. */
import { ensureInstalled } from "./install.mjs";
import { run } from "./run.mjs";

ensureInstalled();
if (!run("turbo", "run", "build", "--output-logs=errors-only")) process.exit(1);
const port = process.env.PORT ?? "4040";
console.log(`\nThe demo is at http://127.0.0.1:${port}/ (Ctrl+C ends it; PORT changes the port)\n`);
process.exit(run("vite", "preview", "apps/demo", "--config", "apps/demo/vite.config.ts", "--logLevel", "warn") ? 0 : 1);
