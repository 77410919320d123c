import type { MedusaContainer } from "@medusajs/framework/types"
import { keepApprovals } from "../approvals/keep"

const run = (container: MedusaContainer) => keepApprovals(container)

export default run

export const config = { name: "keep-approvals", schedule: "* * * * *" }
