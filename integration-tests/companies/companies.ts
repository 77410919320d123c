import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { COMPANIES_MODULE, type CompaniesService } from "@orac/companies"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
} from "../support/partners"

export function companies({ api, getContainer }: MedusaSuiteOptions) {
  let key: string
  let first: { id: string; group_id: string }
  let sister: { id: string; group_id: string }
  let stranger: { id: string; group_id: string }
  let head: Login
  let buyer: Login
  let former: Login

  beforeAll(async () => {
    const container = getContainer()
    key = await publishableKey(container)
    first = await createEntity(container, { name: "First" })
    sister = await createEntity(container, { name: "Sister", group_id: first.group_id })
    stranger = await createEntity(container, { name: "Stranger" })
    head = await createEmployee(container, "head@test.local", [
      { entity_id: first.id, role: "entity_admin" },
    ])
    buyer = await createEmployee(container, "buyer@test.local", [
      { entity_id: first.id, role: "buyer" },
      { entity_id: sister.id, role: "accountant" },
    ])
    former = await createEmployee(container, "former@test.local", [
      { entity_id: first.id, role: "buyer", valid_to: new Date(Date.now() - 1000) },
    ])
  })

  const me = (login: Login | null) => api.get("/store/partner/me", as(key, login))
  const entity = (login: Login, id?: string) => api.get("/store/partner/entity", as(key, login, id))

  describe("GET /store/partner/me", () => {
    it("lists each legal entity with the role and its permissions", async () => {
      const { data } = await me(buyer)
      expect(
        data.entities.map((one: { name: string; role: string }) => [one.name, one.role])
      ).toEqual([
        ["First", "buyer"],
        ["Sister", "accountant"],
      ])
      expect(data.entities[1].permissions).not.toContain("order.place")
    })

    it("refuses a guest and one whose access has ended", async () => {
      expect((await me(null)).status).toBe(401)
      expect((await me(former)).status).toBe(404)
    })
  })

  describe("the partner context", () => {
    it("knows no entity but the caller's own", async () => {
      expect((await entity(buyer, sister.id)).status).toBe(200)
      expect((await entity(head, first.id)).status).toBe(200)
      expect((await entity(head, sister.id)).status).toBe(404)
      expect((await entity(head, stranger.id)).status).toBe(404)
      expect((await entity(former, first.id)).status).toBe(404)
      expect((await entity(head)).status).toBe(400)
    })

    it("stops at the next request when a membership is revoked", async () => {
      const companies = getContainer().resolve<CompaniesService>(COMPANIES_MODULE)
      const [membership] = await companies.listMemberships({ employee_id: head.employee_id })
      await companies.updateMemberships({ id: membership.id, valid_to: new Date() })
      expect((await entity(head, first.id)).status).toBe(404)
    })
  })

  describe("POST /store/partner/entity/primary", () => {
    const makePrimary = (login: Login, id: string) =>
      api.post("/store/partner/entity/primary", {}, as(key, login, id))

    it("makes the entity the group's primary one, for its administrator only", async () => {
      expect((await makePrimary(buyer, first.id)).status).toBe(403)
      expect((await makePrimary(head, first.id)).status).toBe(200)
      const { data } = await entity(head, first.id)
      expect(data.entity.is_primary).toBe(true)
      expect(data.entity.group.primary_entity.name).toBe("First")
    })
  })

  describe("GET /admin/companies", () => {
    it("finds by name or tax id, and shows employees, to staff only", async () => {
      const headers = await staffHeaders(getContainer())
      const { data } = await api.get("/admin/companies?q=stran", { headers })
      expect(data.companies.map((company: { id: string }) => company.id)).toEqual([stranger.id])
      const detail = await api.get(`/admin/companies/${first.id}`, { headers })
      expect(detail.data.company.employees).toHaveLength(3)
      const guest = await api.get("/admin/companies", { validateStatus: () => true })
      expect(guest.status).toBe(401)
    })
  })
}
