import path from "node:path"
import type { NextConfig } from "next"

const repository = path.join(import.meta.dirname, "..")

const config: NextConfig = {
  outputFileTracingRoot: repository,
  turbopack: {
    root: repository,
    // Messages are compiled on the server, so no page carries the message parser.
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
  // Several builds may stand beside each other, for tests of their own.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
