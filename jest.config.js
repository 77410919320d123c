const testMatch = {
  unit: [
    "<rootDir>/plugins/**/*.spec.ts",
    "<rootDir>/src/**/*.spec.ts",
    "<rootDir>/storefront/lib/**/*.spec.ts",
    "<rootDir>/integration-tests/start/*.spec.ts",
  ],
  http: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  faults: ["<rootDir>/integration-tests/faults/**/*.spec.ts"],
}

process.env.PLUGINS = "source"

module.exports = {
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true, tsx: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: "es2022",
          keepClassNames: true,
        },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // What formats the storefront's messages ships as ECMAScript modules alone.
  transformIgnorePatterns: [
    "/node_modules/(?!(use-intl|icu-minify|intl-messageformat|@formatjs)/)",
  ],
  testEnvironment: "node",
  testEnvironmentOptions: { customExportConditions: ["orac-source", "node", "node-addons"] },
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/storefront/$1" },
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/.medusa-dev/[^/]+/package.json", // bears the name of the plugin it points to
    "<rootDir>/.data/",
    "<rootDir>/storefront/.next/",
    "<rootDir>/plugins/[^/]+/.medusa/",
  ],
  testPathIgnorePatterns: ["/node_modules/", "/.medusa"],
  setupFiles: ["<rootDir>/integration-tests/setup-env.js"],
  testTimeout: 300000,
  testMatch: testMatch[process.env.TEST_TYPE || "unit"],
}
