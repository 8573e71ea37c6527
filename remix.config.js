// The Vite configuration: the pages' build (Remix) and the tests (Vitest) read it.
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";

const testing = Boolean(process.env.VITEST);

/** Which tests `tests/run.ts` asked for: the plain suite, or the played originals, the long campaigns, the weakened database. */
const suite = process.env.TEST_SUITE;
const included = suite ? [`tests/${suite}/**/*.test.{ts,tsx}`] : ["tests/**/*.test.{ts,tsx}"];
if (suite === "long") included.push("tests/mutation/**/*.test.ts");
const excluded = suite ? [] : ["tests/seeds/**", "tests/long/**", "tests/mutation/**"];

export default defineConfig({
  plugins: [
    tailwindcss(),
    testing
      ? []
      : remix({
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: true,
            v3_relativeSplatPath: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
  ],
  test: {
    include: included,
    exclude: ["**/node_modules/**", ...excluded],
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: ["tests/support/setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: suite ? 180_000 : 30_000,
    hookTimeout: 60_000,
  },
});
