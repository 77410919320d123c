import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MergePreview, MergeView, PartnerMe } from "@orac/companies/contract"
import { appendEntries, openAccount, PREPAYMENT_TERMS, setLimit } from "@orac/credit"
import {
  as,
  createEmployee,
  createEntity,
  type Login,
  publishableKey,
  staffHeaders,
  type Suite,
} from "../support/partners"

export function partnerMerge({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let staff: Record<string, string>
  let key: string
  let survivor: string
  let duplicate: string
  let group: string
  let buyer: Login
  const knex = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const options = () => ({ headers: staff, validateStatus: () => true })
  const post = <T>(path: string, body: object = {}) =>
    api.post<T>(`/admin/partner-base/merges${path}`, body, options())
  const preview = async (first = survivor, second = duplicate) =>
    (
      await api.get<MergePreview>(
        `/admin/partner-base/merges/preview?survivor_id=${first}&duplicate_id=${second}`,
        options()
      )
    ).data
  const merge = (take: string[] = []) =>
    post<{ id: string; code: string; moved: Record<string, number> }>("", {
      survivor_id: survivor,
      duplicate_id: duplicate,
      take,
    })
  const entity = async (id: string) => knex()("legal_entity").where({ id }).first()
  const mine = async () => (await api.get<PartnerMe>("/store/partner/me", as(key, buyer))).data

  /** Everything that names a legal entity, to see what an undo brings back. */
  async function state() {
    const tables = ["legal_entity", "org_node", "membership", "company_group", "pad", "own_article"]
    const volatile = ["updated_at"]
    const all = await Promise.all(
      [...tables, "partner_price", "client_binding"].map((table) =>
        knex()(table).select("*").orderBy("id")
      )
    )
    return all.map((rows) =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !volatile.includes(column)))
      )
    )
  }

  async function hangThings() {
    const own = (table: string, rows: object[]) => knex()(table).insert(rows)
    const price = { price_minor: 100, currency_code: "rub", set_by: "test" }
    await own("own_article", [
      { id: "a1", entity_id: duplicate, key: "K1", sku: "S1" },
      { id: "a2", entity_id: duplicate, key: "K2", sku: "S2" },
      { id: "a3", entity_id: survivor, key: "K2", sku: "S9" },
    ])
    await own("partner_price", [
      { id: "p1", entity_id: duplicate, sku: "S1", min_quantity: 1, ...price },
      { id: "p2", entity_id: duplicate, sku: "S2", min_quantity: 1, ...price },
      { id: "p3", entity_id: survivor, sku: "S2", min_quantity: 1, ...price },
    ])
    await own("pad", [
      {
        id: "pad1",
        entity_id: duplicate,
        name: "Hall",
        cart_id: "cart1",
        unresolved: "[]",
        line_notes: "{}",
        raw_total_minor: "{}",
        created_by: "x",
        updated_by: "x",
      },
    ])
    await own("org_node", [
      {
        id: "b1",
        kind: "branch",
        parent_id: duplicate,
        entity_id: duplicate,
        path: [group, duplicate, "b1"],
        name: "North",
      },
      {
        id: "b2",
        kind: "cost_centre",
        parent_id: "b1",
        entity_id: duplicate,
        path: [group, duplicate, "b1", "b2"],
        name: "Hall",
      },
    ])
  }

  beforeAll(async () => {
    container = getContainer()
    staff = await staffHeaders(container)
    key = await publishableKey(container)
    survivor = (await createEntity(container, { name: "Stays" })).id
    const other = await createEntity(container, { name: "Goes" })
    duplicate = other.id
    group = other.group_id
    await knex()("company_group").where({ id: group }).update({ primary_entity_id: duplicate })
    buyer = await createEmployee(container, "buyer@goes.local", [
      { entity_id: duplicate, role: "buyer" },
    ])
    await hangThings()
    await knex().transaction(async (trx) => {
      const terms = PREPAYMENT_TERMS
      const account = { entity_id: duplicate, seller_id: null, currency_code: "rub" }
      await openAccount(trx, { ...account, terms })
      await setLimit(trx, { ...account, limit_minor: 5_000, reason: "start", author: "test" })
    })
  })

  describe("a merge", () => {
    it("shows before field by field what stays and what moves", async () => {
      const { fields, belongings, problems } = await preview()
      expect(problems).toEqual([])
      expect(fields.find(({ field }) => field === "name")).toMatchObject({
        survivor: { name: "Stays" },
        duplicate: { name: "Goes" },
        same: false,
      })
      expect(fields.find(({ field }) => field === "bank")!.same).toBe(true)
      expect(Object.fromEntries(belongings.map(({ code, count }) => [code, count]))).toMatchObject({
        "companies.seats": 1,
        "companies.nodes": 2,
        "checkout.pads": 1,
        "checkout.own-articles": 2,
        "pricing.partner-prices": 2,
        "credit.ledger": 1,
      })
    })

    it("moves everything to the survivor and closes the duplicate, which points to it", async () => {
      const { status, data } = await merge(["name", "tax_id"])
      expect(status).toBe(200)
      expect(data.moved).toMatchObject({
        "companies.seats": 1,
        "companies.nodes": 2,
        "checkout.own-articles": 1,
        "pricing.partner-prices": 1,
      })
      const [stays, goes] = [await entity(survivor), await entity(duplicate)]
      expect(goes).toMatchObject({ status: "closed", merged_into: survivor })
      expect(stays).toMatchObject({ name: "Goes", tax_id: goes.tax_id, status: "active" })
      const { entities } = await mine()
      expect(entities.map(({ id }) => id)).toEqual([survivor])
      expect(entities[0].branches.map(({ name }) => name)).toEqual(["North"])
      const node = await knex()("org_node").where({ id: "b2" }).first()
      expect(node.path.slice(-3)).toEqual([survivor, "b1", "b2"])
      expect(await knex()("own_article").where({ id: "a2" }).first()).toMatchObject({
        entity_id: duplicate,
      })
      const notes = await knex()("audit_entry").where({ action: "entity.merged" })
      expect(notes.map(({ entity_id }) => entity_id).sort()).toEqual([duplicate, survivor].sort())
      expect(notes[0].actor).toBe("staff@test.local")
    })

    it("leaves the ledger as it is: its limit ends by an entry, and the survivor shows it", async () => {
      await merge()
      const entries = await knex()("credit_entry")
        .where({ entity_id: duplicate })
        .orderBy("sequence")
      expect(entries.map(({ type, amount_minor }) => [type, amount_minor])).toEqual([
        ["LIMIT_SET", "5000"],
        ["LIMIT_SET", null],
      ])
      const { data } = await api.get<{ entries: unknown[] }>(
        `/admin/companies/${survivor}/credit`,
        options()
      )
      expect(data.entries).toHaveLength(2)
    })

    it("happens once, however often and by whomever it is asked for", async () => {
      const answers = await Promise.all([merge(), merge(), merge()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      const refused = answers.find(({ status }) => status === 409)!
      expect(refused.data.code).toBe("MERGE_CLOSED")
    })
  })

  describe("undo", () => {
    it("brings everything back as it was", async () => {
      const before = await state()
      const { data } = await merge(["name", "tax_id", "bank"])
      expect(await state()).not.toEqual(before)
      expect((await post(`/${data.id}/undo`)).status).toBe(200)
      expect(await state()).toEqual(before)
      const again = await post<{ code: string }>(`/${data.id}/undo`)
      expect([again.status, again.data.code]).toEqual([409, "UNDO_DONE"])
      const listed = await api.get<{ merges: MergeView[] }>("/admin/partner-base/merges", options())
      expect(listed.data.merges[0]).toMatchObject({
        state: "undone",
        undone_by: "staff@test.local",
      })
    })

    it("is refused once something new hangs on the survivor, or its card has changed", async () => {
      const { data } = await merge(["name"])
      const row = { id: "a9", entity_id: survivor, key: "K9", sku: "S9" }
      await knex()("own_article").insert(row)
      const late = await post<{ code: string }>(`/${data.id}/undo`)
      expect([late.status, late.data.code]).toEqual([409, "UNDO_NEW_SINCE"])
      await knex()("own_article").where({ id: "a9" }).delete()
      await knex()("legal_entity").where({ id: survivor }).update({ name: "Renamed" })
      const changed = await post<{ code: string }>(`/${data.id}/undo`)
      expect([changed.status, changed.data.code]).toEqual([409, "UNDO_CARD_CHANGED"])
      expect((await post("/none/undo")).status).toBe(404)
    })
  })

  describe("what stands against a merge", () => {
    const codes = async (second = duplicate) =>
      (await preview(survivor, second)).problems.map(({ code }) => code)

    it("is named before and refused after", async () => {
      await knex().transaction((trx) =>
        appendEntries(trx, [
          {
            entity_id: duplicate,
            seller_id: null,
            type: "INVOICED",
            amount_minor: 100,
            currency_code: "rub",
            document_id: "d1",
            reference: "d1",
            author: "test",
            idempotency_key: "d1",
          },
        ])
      )
      expect(await codes()).toEqual(["MERGE_CREDIT_OPEN"])
      expect((await merge()).data.code).toBe("MERGE_CREDIT_OPEN")
      expect((await entity(duplicate)).status).toBe("active")
      expect(await codes(survivor)).toEqual(["MERGE_SAME"])
      const far = await createEntity(container, { name: "Far", market_code: "eu", country: "be" })
      expect(await codes(far.id)).toEqual(["MERGE_MARKETS"])
    })

    it("is an own role of the other group", async () => {
      const role = { id: "prole1", group_id: group, name: "Night", grants: "{}" }
      await knex()("partner_role").insert(role)
      await knex()("membership").where({ employee_id: buyer.employee_id }).update({ role: role.id })
      expect(await codes()).toEqual(["MERGE_OWN_ROLES"])
    })
  })
}
