import { defineConfig } from "vitest/config";

/** What real hosts make of what is pasted into them. See README.md. */
export default defineConfig({
  test: {
    name: "hosts",
    environment: "node",
    include: ["test/hosts/**/*.test.ts"],
    fileParallelism: false,
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
