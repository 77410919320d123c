/** The floors of the house: a plugin may import only plugins of a lower floor, and only through their root. */
const FLOORS = [
  ["markets", "bulk", "intake", "notifications"],
  ["companies"],
  ["territories", "pim"],
  ["pricing", "credit", "sourcing", "samples"],
  ["carriers"],
  ["checkout"],
  ["documents", "payments", "rewards", "desk"],
  ["reconciliation", "exchange", "onboarding"],
  ["market-ru", "market-eu"],
]

const oneOf = (names) => `^plugins/(${names.join("|")})/`

const downwardsOnly = FLOORS.flatMap((plugins, floor) =>
  plugins.map((plugin) => ({
    name: `floor-${floor}-${plugin}`,
    comment: `${plugin} stands on floor ${floor}: it may use lower floors only`,
    severity: "error",
    from: { path: oneOf([plugin]) },
    to: {
      path: oneOf(
        FLOORS.slice(floor)
          .flat()
          .filter((other) => other !== plugin)
      ),
    },
  }))
)

module.exports = {
  forbidden: [
    ...downwardsOnly,
    {
      name: "kit-stands-alone",
      comment: "every floor, the ground too, uses the kit of admin pages: it uses none",
      severity: "error",
      from: { path: "^plugins/admin-kit/" },
      to: { path: "^plugins/", pathNot: "^plugins/admin-kit/" },
    },
    {
      name: "kit-for-pages",
      comment: "the kit runs in browsers: servers cannot load it",
      severity: "error",
      from: { pathNot: "^plugins/(admin-kit/|[^/]+/src/admin/)" },
      to: { path: "^plugins/admin-kit/" },
    },
    {
      name: "through-the-root",
      comment: "another plugin is imported through its package root or its wire contract",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: {
        path: "^plugins/",
        pathNot: ["^plugins/$1/", "^plugins/[^/]+/src/(index|contract)\\.ts$"],
      },
    },
    {
      name: "application-through-the-root",
      comment: "the application, its tests and the bench use plugins through their roots too",
      severity: "error",
      from: { path: "^(src|config|bench|medusa-config)" },
      to: { path: "^plugins/[^/]+/src/(?!index\\.ts$|contract\\.ts$)" },
    },
    {
      name: "domain-is-pure",
      comment: "domain functions import nothing of Medusa and do no input or output",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/domain/", pathNot: "\\.spec\\.ts$|/testing/" },
      to: {
        path: "@medusajs|^plugins/[^/]+/src/(modules|api|workflows|queries|subscribers|jobs)/|^(fs|net|http|https|child_process)$",
      },
    },
    {
      name: "no-enterprise",
      comment: "Medusa's RBAC and OIDC are under a commercial licence",
      severity: "error",
      from: {},
      to: { path: "@medusajs/(rbac|auth-oidc)|core-flows/dist/rbac|framework/dist/policies" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "contract-is-pure",
      comment: "wire contracts are types only, for the storefront too",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/contract\\.ts$" },
      to: { dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.medusa|\\.next|/migrations/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.check.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["orac-source", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
}
