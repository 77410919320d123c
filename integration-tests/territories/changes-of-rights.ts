import type { TerritoryView } from "@orac/territories/contract"
import type { Suite } from "../support/partners"
import { dealerNetwork } from "./network"

export function changesOfRights({ api, getContainer }: Suite) {
  const network = dealerNetwork({ api, getContainer })
  const { knex, id, post, read, right, bind } = network
  const { servedBy, proposals, told, forgetBindings } = network

  beforeAll(network.create)

  describe("a change of rights", () => {
    let granted: string
    beforeEach(async () => {
      granted = (await right("distributor")).data.id
      await forgetBindings()
      await bind("client")
      await bind("second")
    })

    it("proposes moves, and nothing moves before they are accepted", async () => {
      const { data } = await post(`/admin/territory-rights/${granted}/end`, { reason: "Ended" })
      expect(data.effect).toEqual({ bound: 0, proposals: 1, outdated: 0, cases: 0 })
      const [proposal] = await proposals()
      expect(proposal).toMatchObject({
        from_seller_name: "distributor",
        to_seller_name: "near",
        from_words: { en: "exclusive territory: Samara region" },
        basis: "nearest",
        proposed_by: "staff@test.local",
      })
      expect(await servedBy("client")).toBe(id.distributor)
      const outcome = await post("/admin/binding-proposals/decide", {
        ids: [proposal.id, "bprop_nothing"],
        accept: true,
      })
      expect(outcome.data).toEqual({
        decided: [proposal.id],
        outdated: [],
        gone: ["bprop_nothing"],
      })
      const [[reader, clients]] = await told("territories.clients-moved")
      expect([reader, clients.length]).toEqual(["near@test.local", 1])
      const moved = [await servedBy("client"), await servedBy("second")]
      expect(moved.sort()).toEqual([id.near, id.distributor].sort())
      expect(await proposals()).toEqual([])
    })

    it("remembers a refusal, and decides once when two decide at once", async () => {
      await post(`/admin/territory-rights/${granted}/end`, { reason: "Ended" })
      const [{ id: proposalId }] = await proposals()
      const answer = (accept: boolean) =>
        post<{ decided: string[] }>("/admin/binding-proposals/decide", {
          ids: [proposalId],
          accept,
          note: "Stays",
        })
      const answers = await Promise.all([answer(false), answer(false), answer(false)])
      expect(answers.flatMap(({ data }) => data.decided)).toEqual([proposalId])
      const again = await post("/admin/bindings/assign", {})
      expect(again.data.effect.proposals).toBeLessThanOrEqual(1)
      expect((await proposals()).map((one) => one.id)).not.toContain(proposalId)
      expect(await servedBy("client")).toBe(id.distributor)
    })

    it("takes a proposal back when the right returns", async () => {
      await post(`/admin/territory-rights/${granted}/end`, { reason: "Ended" })
      const back = await right("distributor")
      expect(back.data.effect).toMatchObject({ outdated: 1, proposals: 0 })
    })

    it.each([
      ["has left", { active: false }],
      ["has no more room", { capacity: 0 }],
    ])("drops a proposal whose seller %s", async (_, change) => {
      await post(`/admin/territory-rights/${granted}/end`, { reason: "Ended" })
      const [proposal] = await proposals()
      await knex()("network_seller").where({ entity_id: id.near }).update(change)
      const outcome = await post("/admin/binding-proposals/decide", {
        ids: [proposal.id],
        accept: true,
      })
      expect(outcome.data).toMatchObject({ decided: [], outdated: [proposal.id] })
      expect(await servedBy("client")).toBe(id.distributor)
    })

    it("never changes a right in place: it is ended once and stays on the page", async () => {
      const end = () => post(`/admin/territory-rights/${granted}/end`, { reason: "Ended" })
      expect([(await end()).status, (await end()).status]).toEqual([200, 404])
      const { territories } = await read<{ territories: TerritoryView[] }>("/admin/territories")
      const region = territories.find((one) => one.id === network.region())!
      expect([region.depth, region.rights[0]]).toMatchObject([
        2,
        { active: false, end_reason: "Ended", ended_by: "staff@test.local" },
      ])
    })
  })
}
