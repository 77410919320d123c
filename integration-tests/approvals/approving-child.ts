import { initializeContainer } from "@medusajs/medusa/loaders/index"
import { MedusaAppLoader } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
  mergePluginModules,
} from "@medusajs/framework/utils"
import { CheckoutRefused } from "@orac/checkout"
import { partnerContext } from "@orac/companies"
import { MARKETS_MODULE, type MarketsService } from "@orac/markets"
import { decideAll } from "../../plugins/checkout/src/approvals/decide"
import { keepApprovals } from "../../plugins/checkout/src/approvals/keep"
import { sendForApproval } from "../../plugins/checkout/src/approvals/send"
import { withdraw } from "../../plugins/checkout/src/approvals/withdraw"
import type { Desk } from "../../plugins/checkout/src/desk"
import { changePad } from "../../plugins/checkout/src/pads/change-pad"
import type { PlacePadInput } from "../../plugins/checkout/src/placement/place-pad"

/** Who does something, by the ids that a session knows. */
interface Who {
  customer_id: string
  employee_id: string
  entity_id: string
}

/** What a process does, request after request, until it is killed. */
export type Task =
  | { kind: "send"; who: Who; inputs: PlacePadInput[] }
  | { kind: "decide"; who: Who; ids: string[] }
  | { kind: "withdraw"; who: Who; ids: string[] }
  | { kind: "empty"; who: Who; pads: string[] }
  | { kind: "keep"; now: string }

async function start(): Promise<MedusaContainer> {
  const container = await initializeContainer(process.cwd())
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(config, await getResolvedPlugins(process.cwd(), config), process.cwd())
  await new MedusaAppLoader().load()
  return container
}

async function deskOf(container: MedusaContainer, who: Who): Promise<Desk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const markets = container.resolve<MarketsService>(MARKETS_MODULE)
  const partner = await partnerContext(knex, markets, who)
  const known = { articles: new Map(), prices: new Map() }
  return { container, knex, markets, partner: partner!, now: new Date(), known }
}

/** The steps of a task; before each the parent hears that the one before is done. */
async function stepsOf(
  container: MedusaContainer,
  task: Task
): Promise<(() => Promise<unknown>)[]> {
  if (task.kind === "keep") {
    return [() => keepApprovals(container, new Date(task.now))]
  }
  const { who } = task
  const desk = await deskOf(container, who)
  switch (task.kind) {
    case "send":
      return task.inputs.map((input) => () => sendForApproval(desk, input))
    case "decide": {
      const word = { ...who, verdict: "agree" as const, by_link: false }
      return task.ids.map((id) => () => decideAll(container, [id], word))
    }
    case "withdraw":
      return task.ids.map((id) => () => withdraw(desk, id))
    case "empty":
      return task.pads.map(
        (id) => () =>
          changePad(desk, id, ({ draft }) => ({ draft: { ...draft, quantities: new Map() } }))
      )
  }
}

const unlessRefused = (error: unknown) => {
  if (!(error instanceof CheckoutRefused)) {
    throw error
  }
}

async function work() {
  const container = await start()
  process.on("message", async (task: Task) => {
    for (const step of await stepsOf(container, task)) {
      process.send?.("step")
      await step().catch(unlessRefused)
    }
    process.send?.("done")
  })
  process.send?.("ready")
}

if (require.main === module) {
  work()
}
