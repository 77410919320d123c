import { defineConfig } from "@playwright/test"

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.e2e.ts",
  outputDir: "../../test-results/browser",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // Whatever passes only the second time is told as flaky.
  retries: 1,
  reporter: [["list"]],
  use: {
    baseURL: process.env.STOREFRONT_URL,
    trace: "retain-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: QUIET },
  },
})
