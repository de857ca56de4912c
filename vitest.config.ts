import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/core/vitest.config.ts", "packages/widgets/vitest.config.ts", "apps/demo/vitest.config.ts"],
  },
});
