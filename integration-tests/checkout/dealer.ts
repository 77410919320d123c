import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { OrderView } from "@orac/checkout/contract"
import { createEmployee, createEntity, publishableKey, type Suite } from "../support/partners"
import { partnerClient, type PartnerClient } from "./partner-client"
import { createShop, grantCredit, type Shop } from "./shop"

const client = () => ({}) as PartnerClient

/** A dealer with credit and its people for the tests of a suite, made before them. */
export function dealerTools({ api, getContainer }: Suite) {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = {} as Shop
  const entity = {} as { id: string }
  const [buyer, colleague, noPrices] = [client(), client(), client()]
  const [stranger, guest] = [client(), client()]

  beforeAll(async () => {
    const container = getContainer()
    const key = await publishableKey(container)
    Object.assign(shop, await createShop(container))
    Object.assign(entity, await createEntity(container, { name: "Dealer" }))
    const other = await createEntity(container, { name: "Stranger" })
    const employ = async (name: string, entityId: string, role: "buyer" | "buyer_no_price") => {
      const login = await createEmployee(container, `${name}@checkout.test`, [
        { entity_id: entityId, role },
      ])
      return partnerClient(api, key, login, entityId)
    }
    Object.assign(buyer, await employ("buyer", entity.id, "buyer"))
    Object.assign(colleague, await employ("colleague", entity.id, "buyer"))
    Object.assign(noPrices, await employ("noprices", entity.id, "buyer_no_price"))
    Object.assign(stranger, await employ("stranger", other.id, "buyer"))
    Object.assign(guest, partnerClient(api, key, null))
    await grantCredit(knex(), entity.id, 5_000_000_000)
  })

  const padOf = async (text: string, who = buyer) => {
    const pad = await who.newPad()
    return (await who.paste(pad.id, text)).pad
  }
  const placed = async (text: string) => {
    const pad = await padOf(text)
    const { data } = await buyer.place(pad.id, await buyer.request(pad.id))
    return data
  }
  const orderOf = async (id: string, who = buyer) =>
    (await who.get<{ order: OrderView }>(`/store/partner-orders/${id}`)).data.order

  return {
    knex,
    shop,
    entity,
    buyer,
    colleague,
    noPrices,
    stranger,
    guest,
    padOf,
    placed,
    orderOf,
  }
}
