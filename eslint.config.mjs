import tseslint from "typescript-eslint"

const ENTERPRISE = ["MEDUSA_FF_RBAC", "MEDUSA_FF_RBAC_FILTER_FIELDS", "definePolicies"]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      ".medusa-dev/",
      "**/.next*/",
      ".data/",
      "**/migrations/",
      "**/next-env.d.ts",
      "**/*.d.ts",
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "max-lines": ["error", { max: 300, skipBlankLines: false }],
      "no-restricted-syntax": [
        "error",
        ...ENTERPRISE.map((word) => ({
          selector: `:matches(Identifier[name='${word}'], Literal[value='${word}'])`,
          message: "Part of Medusa's enterprise licence: not used here.",
        })),
      ],
      curly: ["error", "multi-line"],
      eqeqeq: "error",
    },
  },
  { files: ["eslint.config.mjs"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.cjs", "**/*.config.js", "integration-tests/setup-env.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.spec.ts", "**/testing/**", "integration-tests/**"],
    rules: { "max-lines": ["error", { max: 400 }] },
  },
  {
    files: ["plugins/**/src/**", "src/**"],
    ignores: ["src/scripts/**"],
    rules: { "no-console": "error" },
  }
)
