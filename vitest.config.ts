import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./scripts/browser.mjs";

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
};

/** Two kinds of test: plain ones in Node, and those of the elements in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ["packages/*/{compile,src,test}/**/*.test.ts", "apps/*/test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.{browser,chromium}.test.ts"],
        },
      },
      {
        optimizeDeps: { include: ["lit", "lit/static-html.js", "axe-core", "fast-check"] },
        test: { name: "browser", include: ["packages/widgets/{src,test}/**/*.{browser,chromium}.test.ts"], browser },
      },
    ],
  },
});
