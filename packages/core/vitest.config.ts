import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "core",
    environment: "node",
    include: ["{compile,src,test}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
