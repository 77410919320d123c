import { itemAddress } from "./address"

const reader = { locale: "ru", entityId: "a", entities: [{ id: "a" }, { id: "b" }] }
const link = "/account/orders/order_1"

describe("itemAddress", () => {
  it("leads to the page in the reader's language", () => {
    const here = { href: "/ru/account/orders/order_1", switches: false }
    expect(itemAddress(reader, { link, entity_id: "a" })).toEqual(here)
    expect(itemAddress(reader, { link, entity_id: null })).toEqual(here)
  })

  it("opens what belongs to another legal entity for that one", () => {
    const href = "/ru/open?entity=b&to=%2Faccount%2Forders%2Forder_1"
    expect(itemAddress(reader, { link, entity_id: "b" })).toEqual({ href, switches: true })
  })

  it("does not name an entity that is no longer the reader's", () => {
    expect(itemAddress(reader, { link, entity_id: "gone" })?.switches).toBe(false)
  })

  it("leads nowhere without a link", () => {
    expect(itemAddress(reader, { link: null, entity_id: "a" })).toBeNull()
  })
})
