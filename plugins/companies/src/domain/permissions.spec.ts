import { PERMISSIONS, permissionsOf, ROLES } from "./permissions"

describe("permissionsOf", () => {
  it("grants an administrator everything", () => {
    expect([...permissionsOf("entity_admin")].sort()).toEqual([...PERMISSIONS].sort())
  })

  it("grants an unknown role nothing, not even through the prototype", () => {
    expect(permissionsOf("nobody").size).toBe(0)
    expect(permissionsOf("toString").size).toBe(0)
    expect(permissionsOf("__proto__").size).toBe(0)
  })

  it("keeps money from the buyer without prices and ordering from the viewer", () => {
    expect(permissionsOf("buyer_no_price").has("price.view")).toBe(false)
    expect(permissionsOf("buyer_no_price").has("order.place")).toBe(false)
    expect(permissionsOf("viewer_no_order").has("order.place")).toBe(false)
  })

  it("knows only permissions of the list", () => {
    for (const codes of Object.values(ROLES)) {
      expect(codes.every((code) => PERMISSIONS.includes(code))).toBe(true)
    }
  })
})
