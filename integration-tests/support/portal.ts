import { medusaIntegrationTestRunner, type MedusaSuiteOptions } from "@medusajs/test-utils"

/**
 * Boots the portal once for several suites. Each of them starts on an empty, migrated database and,
 * before each of its tests, finds again what its own `beforeAll` has left there.
 *
 * @param suites name -> what declares the tests; `jest -t NAME` runs one of them
 */
export function portal(suites: Record<string, (options: MedusaSuiteOptions) => void>) {
  medusaIntegrationTestRunner({
    testSuite: (options) => {
      const { dbUtils, dbConfig } = options
      const empty = { templateName: `${dbConfig.dbName}-empty` }
      beforeAll(() => dbUtils.snapshot(empty))
      describe.each(Object.entries(suites))("%s", (_name, suite) => {
        beforeAll(() => dbUtils.restore(empty))
        suite(options)
        beforeAll(() => dbUtils.snapshot())
      })
    },
  })
}
