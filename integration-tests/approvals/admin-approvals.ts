import type { AdminApproval, AdminApprovalList } from "@orac/checkout/contract"
import type { AuditPage } from "@orac/companies/contract"
import { createHouse, type House, NOTHING_HELD, toolsOf } from "./house"
import { awaitGoods, setStock } from "../checkout/shop"
import { createEntity, staffHeaders, type Suite } from "../support/partners"
import { statementsOf } from "../support/statements"

const NOBODY = "appr_none"
/** What the framework asks about whoever is logged in. */
const FRAMEWORK = /api_key|"user"|auth_identity/

export function approvalsBeforeStaff({ api, getContainer }: Suite) {
  let house: House
  let tools: ReturnType<typeof toolsOf>
  let staff: { headers: Record<string, string> }

  beforeAll(async () => {
    const container = getContainer()
    house = await createHouse(container, api)
    tools = toolsOf(container, api, house)
    staff = { headers: await staffHeaders(container) }
  })

  const list = async (query = "") =>
    (await api.get<AdminApprovalList>(`/admin/approvals${query}`, staff)).data
  const look = async (id: string) =>
    (await api.get<{ approval: AdminApproval }>(`/admin/approvals/${id}`, staff)).data.approval
  const statusOf = (asked: Promise<{ status: number }>) =>
    asked.then(
      ({ status }) => status,
      ({ response }) => response.status as number
    )
  const end = (id: string, reason: string) =>
    api.request({
      method: "post",
      url: `/admin/approvals/${id}/end`,
      data: { reason },
      ...staff,
      validateStatus: () => true,
    })
  const lettersOn = async (id: string, email: string): Promise<string[]> => {
    const { rows } = await house.knex.raw(
      `select content->'letters'->'ru'->>'subject' as subject from notice
        where code = 'checkout.approval-outcome' and key like ? and email = ?`,
      [`${id}%`, email]
    )
    return rows.map(({ subject }: { subject: string }) => subject)
  }

  describe("GET /admin/approvals", () => {
    it("finds requests of all partners by state, company, order and person, page by page", async () => {
      await tools.rules({ name: "Every order" })
      const { buyer, first, entity } = house
      const one = (
        await buyer.sent("T100 2", "Hotel on the bank", { purchase_order_number: "PO-5" })
      ).approval
      const two = (await buyer.sent("T101 2", "Small house")).approval
      await first.decide([two.id], "refuse", "Too dear")
      const { approvals, count } = await list()
      expect(count).toBe(2)
      expect(approvals.map(({ id }) => id)).toEqual([two.id, one.id])
      expect(approvals[1]).toMatchObject({
        entity: { id: entity, name: "House" },
        pad_name: "Hotel on the bank",
        requester: "buyer@test.local",
        state: "pending",
        line_count: 1,
        total_minor: one.total_minor,
        currency_code: "rub",
        ended_at: null,
        order_id: null,
        rules: [{ name: "Every order" }],
      })
      const ids = async (query: string) => (await list(query)).approvals.map(({ id }) => id)
      expect(await ids("?state=live")).toEqual([one.id])
      expect(await ids("?state=refused")).toEqual([two.id])
      expect(await ids(`?entity_id=${entity}&q=HOTEL`)).toEqual([one.id])
      expect(await ids("?q=po-5")).toEqual([one.id])
      expect(await ids("?q=buyer%40test")).toEqual([two.id, one.id])
      expect(await ids("?q=hous&limit=1&offset=1")).toEqual([one.id])
      expect(await list("?q=100%25")).toMatchObject({ approvals: [], count: 0 })
      const other = await createEntity(getContainer(), { name: "Neighbour" })
      expect(await ids(`?entity_id=${other.id}`)).toEqual([])
      expect(await statusOf(api.get("/admin/approvals?state=lost", staff))).toBe(400)
    })

    it("asks one statement for however many", async () => {
      await tools.rules({})
      await house.buyer.sent("T100 2")
      await house.buyer.sent("T101 2")
      const { result, statements } = await statementsOf(house.knex, () => list())
      expect(result.approvals).toHaveLength(2)
      expect(statements.filter((sql) => !FRAMEWORK.test(sql))).toHaveLength(1)
    })
  })

  describe("GET /admin/approvals/:id", () => {
    it("shows the rules, who said what, what is held and when it ends", async () => {
      const { buyer, first, second, knex, shop } = house
      await setStock(knex, shop, "T112", { near: 0, far: 0 })
      await awaitGoods(knex, shop, "T112", 50, "2099-01-10")
      await tools.rules({
        name: "Two words",
        deadline_hours: 12,
        on_timeout: "escalate",
        steps: [first, second].map(({ employee_id }) => ({
          need: "any",
          of: [{ kind: "person", employee_id }],
        })),
      })
      const { approval } = await buyer.sent("T111 3\nT112 4", "Pavilion", {
        comment: "Ring first",
      })
      await first.decide([approval.id], "agree", "Fine")
      const seen = await look(approval.id)
      expect(seen).toMatchObject({
        state: "pending",
        can_end: true,
        comment: "Ring first",
        rules: [{ name: "Two words", deadline_hours: 12, on_timeout: "escalate" }],
        steps: [
          {
            state: "done",
            decisions: [
              { by: "first@test.local", verdict: "agree", comment: "Fine", by_link: false },
            ],
          },
          { state: "now", approvers: [{ name: "second@test.local" }], decisions: [] },
        ],
        line_count: 2,
        total_minor: approval.total_minor,
        holds: {
          credit_minor: approval.total_minor,
          pieces: [
            { sku: "T111", quantity: 3, expected_on: null },
            { sku: "T112", quantity: 4, expected_on: "2099-01-10" },
          ],
        },
      })
      expect(seen.holds.pieces.map(({ source }) => Boolean(source))).toEqual([true, true])
      expect(seen.lines.map(({ sku, name }) => [sku, Boolean(name.en)])).toEqual([
        ["T111", true],
        ["T112", true],
      ])
      expect(Date.parse(seen.expires_at)).toBeGreaterThan(Date.parse(seen.deadline_at))
      await second.decide([approval.id])
      const placed = await look(approval.id)
      expect(placed).toMatchObject({
        state: "placed",
        can_end: false,
        order_id: expect.any(String),
        holds: { credit_minor: 0, pieces: [] },
      })
      expect(placed.steps.flatMap(({ decisions }) => decisions)).toHaveLength(2)
    })

    it("asks few statements, the same for one line as for a hundred", async () => {
      await tools.rules({})
      const { buyer, knex } = house
      const text = (count: number) =>
        Array.from({ length: count }, (_, n) => `T${300 + n} 2`).join("\n")
      const count = async (lines: number) => {
        const { approval } = await buyer.sent(text(lines))
        const { statements } = await statementsOf(knex, () => look(approval.id))
        await buyer.post(`/store/approvals/${approval.id}/withdraw`)
        return statements.filter((sql) => !FRAMEWORK.test(sql)).length
      }
      const few = await count(1)
      expect(few).toBeLessThanOrEqual(9)
      expect(await count(100)).toBe(few)
    })

    it("is for staff alone, and knows only what there is", async () => {
      await tools.rules({})
      const { approval } = await house.buyer.sent("T113 2")
      const partner = { headers: { authorization: `Bearer ${house.buyer.token}` } }
      for (const path of ["", `/${approval.id}`]) {
        expect(await statusOf(api.get(`/admin/approvals${path}`))).toBe(401)
        expect(await statusOf(api.get(`/admin/approvals${path}`, partner))).toBe(401)
      }
      expect(await statusOf(api.get(`/admin/approvals/${NOBODY}`, staff))).toBe(404)
    })
  })

  describe("POST /admin/approvals/:id/end", () => {
    it("frees what is held, tells the requester why and stands in the journal", async () => {
      await tools.rules({})
      const { buyer, first, head, entity } = house
      const left = await tools.since("T120")
      const { approval, pad } = await buyer.sent("T120 6", "Gallery")
      expect(await left()).toMatchObject({ pieces: 6, credit: approval.total_minor })
      const { status, data } = await end(approval.id, "  The dealer closed the project ")
      expect(status).toBe(200)
      expect(data.approval).toMatchObject({
        state: "withdrawn",
        can_end: false,
        ended_at: expect.any(String),
        reasons: [{ code: "ENDED_BY_STAFF", facts: { reason: "The dealer closed the project" } }],
        holds: { credit_minor: 0, pieces: [] },
      })
      expect(await left()).toEqual(NOTHING_HELD)
      expect(await first.decide([approval.id])).toMatchObject([{ code: "APPROVAL_ENDED" }])
      expect((await buyer.send(pad.id)).status).toBe(201)
      expect(await lettersOn(approval.id, "buyer@test.local")).toEqual([
        "Заявка на согласование закрыта: Gallery",
      ])
      const journal = async () => [
        (await head.get<AuditPage>("/store/partner/audit")).data.entries[0],
        (await api.get<AuditPage>(`/admin/companies/${entity}/audit`, staff)).data.entries[0],
      ]
      for (const entry of await journal()) {
        expect(entry).toMatchObject({
          action: "approval.ended",
          subject: "Gallery",
          actor: expect.stringMatching(/^ORAC: /),
          facts: { after: { state: "withdrawn", reason: "The dealer closed the project" } },
        })
      }
    })

    it("does not tell a requester of what he took back himself", async () => {
      await tools.rules({})
      const { buyer } = house
      const { approval } = await buyer.sent("T121 2")
      await buyer.post(`/store/approvals/${approval.id}/withdraw`)
      expect(await lettersOn(approval.id, "buyer@test.local")).toEqual([])
    })

    it("refuses without a reason, what has ended, and what never was", async () => {
      await tools.rules({})
      const { buyer, first } = house
      const { approval } = await buyer.sent("T122 2")
      expect((await end(approval.id, "  x ")).status).toBe(400)
      expect(await tools.stateOf(approval.id)).toBe("pending")
      await first.decide([approval.id])
      const no = await end(approval.id, "Too late")
      expect(no.status).toBe(409)
      expect(no.data).toMatchObject({
        code: "APPROVAL_ENDED",
        refusals: [{ facts: { state: "placed" } }],
      })
      expect((await end(NOBODY, "Nobody's")).status).toBe(404)
      const partner = { headers: { authorization: `Bearer ${buyer.token}` } }
      const asPartner = api.post(`/admin/approvals/${approval.id}/end`, { reason: "Mine" }, partner)
      expect(await statusOf(asPartner)).toBe(401)
    })

    it("and the approver's yes at once: one of them counts, and nothing stays held by the other", async () => {
      await tools.rules({})
      const { buyer, first } = house
      const left = await tools.since("T123")
      for (let round = 0; round < 10; round++) {
        const { approval } = await buyer.sent("T123 2")
        const [ended, [decided]] = await Promise.all([
          end(approval.id, "Both at once"),
          first.decide([approval.id]),
        ])
        const state = await tools.stateOf(approval.id)
        expect([ended.status, decided.code, state]).toEqual(
          ended.status === 200 ? [200, "APPROVAL_ENDED", "withdrawn"] : [409, null, "placed"]
        )
      }
      const { rows } = await house.knex.raw(
        `select count(*)::int as placed from partner_order where skus = 'T123'`
      )
      expect((await left()).pieces).toBe(2 * rows[0].placed)
    })
  })
}
