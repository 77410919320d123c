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
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
