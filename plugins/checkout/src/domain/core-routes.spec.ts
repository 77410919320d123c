import { coreRoute } from "./core-routes"

const of = (method: string, path: string, body: unknown = {}, query = {}) =>
  coreRoute({ method, path, body, query })

describe("coreRoute", () => {
  it.each([
    ["GET", "/store/regions", "open"],
    ["GET", "/store/currencies/rub", "open"],
    ["GET", "/store/locales", "open"],
    ["POST", "/store/regions", "customer"],
    ["GET", "/store/products", "customer"],
    ["GET", "/store/anything-new", "customer"],
    ["POST", "/store/customers", "customer"],
    ["POST", "/store/carts", "refused"],
    ["GET", "/store/orders", "refused"],
    ["POST", "/store/payment-collections/paycol_1/payment-sessions", "hidden"],
  ])("%s %s is %s", (method, path, kind) => {
    expect(of(method, path).kind).toBe(kind)
  })

  it.each([
    ["GET", "/store/carts/cart_1", { kind: "cart", id: "cart_1", writes: false }],
    ["GET", "/STORE/Carts/cart_1/", { kind: "cart", id: "cart_1", writes: false }],
    ["GET", "/store/carts/cart%5F1", { kind: "cart", id: "cart_1", writes: false }],
    ["POST", "/store/carts/cart_1/complete", { kind: "cart", id: "cart_1", writes: true }],
    ["DELETE", "/store/carts/cart_1/line-items/x", { kind: "cart", id: "cart_1", writes: true }],
    ["GET", "/store/orders/order_1", { kind: "order", id: "order_1", writes: false }],
    [
      "POST",
      "/store/orders/order_1/transfer/request",
      { kind: "order", id: "order_1", writes: true },
    ],
  ])("%s %s belongs to somebody", (method, path, route) => {
    expect(of(method, path)).toEqual(route)
  })

  it("finds the cart or order in query and body", () => {
    expect(of("GET", "/store/shipping-options", {}, { cart_id: "cart_1" })).toMatchObject({
      id: "cart_1",
    })
    expect(of("POST", "/store/payment-collections", { cart_id: "cart_1" })).toMatchObject({
      kind: "cart",
      id: "cart_1",
    })
    expect(of("POST", "/store/returns", { order_id: "order_1" })).toMatchObject({
      kind: "order",
      id: "order_1",
    })
    expect(of("POST", "/store/returns", { order_id: { $ne: 1 } })).toMatchObject({ id: null })
  })
})
