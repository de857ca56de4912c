import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { launchOptions } from "./scripts/browser.mjs";
import { installedEngines } from "./scripts/engines.mjs";
import { webdriver } from "./scripts/webdriver/provider.js";
import type { Engine } from "./scripts/webdriver/session.js";

const ELEMENTS = ["packages/widgets/{src,test}/**/*.browser.test.ts", "scripts/webdriver/*.browser.test.ts"];
/** Tests of what only Chromium lets a test ask for, such as forced colours. */
const CHROMIUM_ONLY = "packages/widgets/{src,test}/**/*.chromium.test.ts";
const EVERY_ENGINE = "apps/{demo,embed}/test/every-engine.test.ts";
/** On a busy machine a browser may be late once. What passes only when tried again is named at the end of `npm test`. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1 };

const inChromium = {
  provider: playwright({ launchOptions: launchOptions() }),
  instances: [{ browser: "chromium" as const }],
};

/** The elements and the demo in one engine. A group of its own, because two browsers at a time slow each other down. */
const projectsOf = (engine: Engine, order: number): TestProjectInlineConfiguration[] => [
  {
    optimizeDeps: {
      include: ["lit", "lit/static-html.js", "axe-core", "fast-check"],
      exclude: ["@vitest/browser/locators"],
    },
    test: {
      name: engine,
      include: engine === "chromium" ? [...ELEMENTS, CHROMIUM_ONLY] : ELEMENTS,
      setupFiles: ["packages/widgets/test/patience.ts"],
      expect: { poll: { timeout: 30_000 } },
      ...PATIENCE,
      sequence: { groupOrder: order },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        ...(engine === "chromium" ? inChromium : { provider: webdriver(engine), instances: [{ browser: engine }] }),
      },
    },
  },
  {
    test: {
      name: `demo-${engine}`,
      include: [EVERY_ENGINE],
      provide: { engine },
      sequence: { groupOrder: order + 1 },
      ...PATIENCE,
    },
  },
];

/** Plain tests in Node, and the elements and the demo in each engine that is here. */
export default defineConfig({
  test: {
    // Most of the time of a test in Node that drives a browser is the browser's.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          ...PATIENCE,
          include: ["packages/*/{compile,src,test}/**/*.test.ts", "apps/*/test/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.{browser,chromium}.test.ts", EVERY_ENGINE],
        },
      },
      ...installedEngines().flatMap((engine, index) => projectsOf(engine, index * 2)),
    ],
  },
});
