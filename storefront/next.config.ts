import path from "node:path"
import type { NextConfig } from "next"

const repository = path.join(import.meta.dirname, "..")

const LARGE_CHUNK = 2_000_000

const config: NextConfig = {
  outputFileTracingRoot: repository,
  turbopack: {
    root: repository,
    rules: { "*.woff2": { type: "asset", condition: { query: "?url" } } },
    resolveAlias: {
      // Messages are compiled on the server, so no page carries the message parser.
      "use-intl/format-message": "use-intl/format-message/format-only",
      // Next adds these to every page for browsers older than the ones it supports itself …
      "../build/polyfills/polyfill-module": { browser: "./lib/client/nothing.ts" },
      "next/dist/compiled/process": { browser: "./lib/client/process.ts" },
      // … and its own last page beside ours.
      "./builtin/global-error": "./app/global-error.tsx",
      "../components/builtin/global-error": "./app/global-error.tsx",
    },
  },
  // Few large chunks compress better than many small ones, and every page needs nearly all of them.
  experimental: {
    turbopackCjsTreeShaking: true,
    turbopackChunking: { minChunkSize: LARGE_CHUNK, maxMergeChunkSize: LARGE_CHUNK },
  },
  // Several builds may stand beside each other, for tests of their own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
