import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seedDemoWorld } from "../demo/seed"

/** Fills an empty database with demo data: `medusa exec src/scripts/seed-demo.ts`. */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const seeded = await seedDemoWorld(container)
  logger.info(seeded ? "The demo world is ready." : "The demo world is there already.")
}
