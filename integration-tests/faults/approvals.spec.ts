import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApprovalState } from "@orac/checkout/contract"
import { keepApprovals } from "../../plugins/checkout/src/approvals/keep"
import type { Task } from "../approvals/approving-child"
import { createHouse, type House, type Person, toolsOf } from "../approvals/house"
import { doomed, killWithin, untilServerForgot } from "../approvals/kills"
import { expectNoDrift, expectWhole } from "../approvals/whole"
import { awaitGoods, setStock } from "../checkout/shop"
import type { Suite } from "../support/partners"

const isFull = process.env.FAULTS === "full"

jest.setTimeout(isFull ? 60 * 60_000 : 300_000)

const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)
const KILLS = isFull ? 8 : 1
const REQUESTS = 5

interface Sent {
  id: string
  pad: string
}

interface Round {
  task: (house: House, sent: Sent[]) => Task
  /** What is left of the requests before the process starts. */
  before?: (house: House, sent: Sent[]) => Promise<unknown>
  /** When the jobs run that a dead process left its work to. */
  after: Date
  ends: readonly ApprovalState[]
}

const whoOf = ({ entity }: House, { customer_id, employee_id }: Person) => ({
  customer_id,
  employee_id,
  entity_id: entity,
})
const ids = (sent: readonly Sent[]) => sent.map(({ id }) => id)

const ROUNDS: Record<string, Round> = {
  "decides the last step": {
    task: (house, sent) => ({ kind: "decide", who: whoOf(house, house.first), ids: ids(sent) }),
    after: inHours(1),
    ends: ["pending", "placed"],
  },
  "places after the last word": {
    before: ({ knex }, sent) =>
      knex("approval").whereIn("id", ids(sent)).update({ state: "approved" }),
    task: () => ({ kind: "keep", now: inHours(1).toISOString() }),
    after: inHours(1),
    ends: ["placed"],
  },
  "ends what is over": {
    task: () => ({ kind: "keep", now: inHours(25).toISOString() }),
    after: inHours(25),
    ends: ["expired"],
  },
  "takes back": {
    task: (house, sent) => ({ kind: "withdraw", who: whoOf(house, house.buyer), ids: ids(sent) }),
    after: inHours(1),
    ends: ["pending", "withdrawn"],
  },
  "changes pads that wait": {
    task: (house, sent) => ({
      kind: "empty",
      who: whoOf(house, house.buyer),
      pads: sent.map(({ pad }) => pad),
    }),
    after: inHours(1),
    ends: ["pending", "void"],
  },
}

/** Processes that are killed by force while they work on requests for approval; the jobs run again afterwards. */
medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }: Suite & { dbConfig: { clientUrl: string } }) => {
    let container: MedusaContainer
    let house: House
    let sequence: number

    beforeAll(async () => {
      container = getContainer()
      house = await createHouse(container, api)
    })

    beforeEach(async () => {
      container = getContainer()
      sequence = 0
      await toolsOf(container, api, house).rules({})
    })

    /** A pad of goods in stock and goods on their way. */
    async function newPad() {
      const [stocked, awaited] = [`T${100 + ++sequence}`, `T${300 + sequence}`]
      await setStock(house.knex, house.shop, awaited, { near: 0, far: 0 })
      await awaitGoods(house.knex, house.shop, awaited, 100, "2027-02-01")
      const pad = await house.buyer.newPad(`Pad ${sequence}`)
      await house.buyer.paste(pad.id, `${stocked} 4\n${awaited} 3`)
      return pad.id
    }

    async function send(): Promise<Sent[]> {
      const sent: Sent[] = []
      for (let n = 0; n < REQUESTS; n++) {
        const pad = await newPad()
        const { data } = await house.buyer.send(pad)
        sent.push({ id: data.approval.id, pad })
      }
      return sent
    }

    /** After a kill: nothing is in between, and the jobs take up what was left. */
    async function recovered(sent: readonly { id: string }[], after: Date) {
      await untilServerForgot(house.knex)
      await expectNoDrift(house.knex)
      for (const { id } of sent) {
        await expectWhole(house.knex, id)
      }
      await keepApprovals(container, after)
      await expectNoDrift(house.knex)
      const states: ApprovalState[] = []
      for (const { id } of sent) {
        states.push(await expectWhole(house.knex, id))
      }
      return states
    }

    describe.each(Object.entries(ROUNDS))("a process that is killed while it %s", (_, round) => {
      it("leaves each request whole, and none is lost", async () => {
        for (let kill = 0; kill < KILLS; kill++) {
          const [child, sent] = await Promise.all([doomed(dbConfig.clientUrl), send()])
          await round.before?.(house, sent)
          await killWithin(child, round.task(house, sent), REQUESTS)
          for (const state of await recovered(sent, round.after)) {
            expect(round.ends).toContain(state)
          }
        }
      })
    })

    describe("everybody at once", () => {
      it("comes to one end each: agreed, refused, taken back, changed, out of time", async () => {
        for (let round = 0; round < KILLS * 2; round++) {
          const sent = await send()
          const { buyer, first, second, head } = house
          await Promise.all(
            sent.flatMap(({ id, pad }) => [
              first.decide([id]),
              second.decide([id], "refuse", "No"),
              buyer.post(`/store/approvals/${id}/withdraw`),
              head.paste(pad, "T100 1"),
              keepApprovals(container, inHours(25)),
            ])
          )
          await keepApprovals(container, inHours(26))
          await expectNoDrift(house.knex)
          for (const { id } of sent) {
            const state = await expectWhole(house.knex, id)
            expect(["placed", "refused", "withdrawn", "void", "expired"]).toContain(state)
          }
        }
      })
    })

    describe("a process that is killed while it sends", () => {
      it("has sent each pad whole or not at all; the same key sends it once", async () => {
        for (let kill = 0; kill < KILLS; kill++) {
          const inputs = async () => {
            const found = []
            for (let n = 0; n < REQUESTS; n++) {
              const pad_id = await newPad()
              const idempotency_key = `killed-key-${pad_id}`
              found.push({ pad_id, idempotency_key, ...(await house.buyer.request(pad_id)) })
            }
            return found
          }
          const [child, asked] = await Promise.all([doomed(dbConfig.clientUrl), inputs()])
          const who = whoOf(house, house.buyer)
          await killWithin(child, { kind: "send", who, inputs: asked }, REQUESTS)
          const pads = asked.map(({ pad_id }) => pad_id)
          const sent = await house.knex("approval").whereIn("pad_id", pads)
          expect(new Set(await recovered(sent, inHours(0)))).toEqual(
            new Set(sent.length ? ["pending"] : [])
          )
          for (const { pad_id, idempotency_key, ...request } of asked) {
            const headers = { "idempotency-key": idempotency_key }
            const { status, data } = await house.buyer.send(pad_id, request, headers)
            expect([status, data.code]).toEqual([201, undefined])
            expect(await house.knex("approval").where({ pad_id })).toHaveLength(1)
            expect(await expectWhole(house.knex, data.approval.id)).toBe("pending")
          }
        }
      })
    })
  },
})
