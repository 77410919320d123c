import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkSchema } from "../../../schema/state"

/** A database that our SQL was not written for: say so, and place through core's own workflow. */
export default async function checkSchemaAtBoot({ container, logger }: LoaderOptions) {
  const differences = await checkSchema(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  if (differences.length) {
    logger?.error(
      `bulk: Medusa's tables are not those of 2.21.2; orders go through core's workflow until the plugin is brought up to date.\n  ${differences.join("\n  ")}`
    )
  }
}
