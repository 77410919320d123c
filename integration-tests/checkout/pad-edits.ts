import type { MedusaSuiteOptions } from "@medusajs/test-utils"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@orac/bulk"
import type { PadLinesAnswer, PadView } from "@orac/checkout/contract"
import { partnerClient, type PartnerClient } from "./partner-client"
import { createShop, grantCredit, sku } from "./shop"
import { createEmployee, createEntity, publishableKey } from "../support/partners"
import { statementsOf } from "../support/statements"

export function padEdits({ api, getContainer }: MedusaSuiteOptions) {
  let knex: Knex
  let buyer: PartnerClient
  let colleague: PartnerClient

  beforeAll(async () => {
    const container = getContainer()
    const key = await publishableKey(container)
    await createShop(container)
    const entity = await createEntity(container, { name: "Dealer" })
    const client = async (name: string) => {
      const memberships = [{ entity_id: entity.id, role: "buyer" as const }]
      const login = await createEmployee(container, `${name}@edits.test`, memberships)
      return partnerClient(api, key, login, entity.id)
    }
    buyer = await client("buyer")
    colleague = await client("colleague")
    knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await grantCredit(knex, entity.id, 5_000_000_000)
  })

  beforeEach(() => {
    knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  })

  const padOf = async (text: string) => {
    const pad = await buyer.newPad()
    return (await buyer.paste(pad.id, text)).pad
  }

  it("answers an edit with what it changed, and with the whole pad after a colleague's", async () => {
    const pad = await padOf(`${sku(1)} 20\n${sku(2)} 5\n${sku(3)} 1`)
    const edit = async (since_version: number, quantities: Record<string, number>) => {
      const changes = Object.entries(quantities).map(([of, quantity]) => ({
        sku: of,
        quantity,
      }))
      const path = `/store/pads/${pad.id}/lines`
      return (await buyer.post<PadLinesAnswer>(path, { changes, since_version })).data
    }
    const now = async () => (await buyer.get<{ pad: PadView }>(`/store/pads/${pad.id}`)).data.pad
    const edited = await edit(pad.version, { [sku(4)]: 7, [sku(2)]: 6, [sku(3)]: 0 })
    const { lines, version, totals, credit, updated_at, updated_by } = await now()
    expect(edited).toEqual({
      change: {
        version,
        totals,
        credit,
        updated_at,
        updated_by,
        lines: lines.filter((line) => line.sku !== sku(1)),
        removed: [sku(3)],
      },
    })
    await colleague.post(`/store/pads/${pad.id}/lines`, {
      changes: [{ sku: sku(1), quantity: 21 }],
    })
    const whole = await edit(version, { [sku(2)]: 8 })
    expect(whole).toEqual({ pad: await now() })
  })

  it("keeps reasons and single sources out of a pad's lines", async () => {
    const [line] = (await padOf(`${sku(1)} 20`)).lines
    expect([line.price, line.availability]).toEqual([
      expect.not.objectContaining({ trace: expect.anything() }),
      expect.not.objectContaining({ by_source: expect.anything() }),
    ])
    expect(Object.keys(line.price ?? {})).not.toContain("breaks")
  })

  it("changes a line among 500 in a small answer and at most 24 statements", async () => {
    const pad = await padOf(Array.from({ length: 500 }, (_, n) => `${sku(n)} 1`).join("\n"))
    const body = { changes: [{ sku: sku(7), quantity: 3 }], since_version: pad.version }
    const background = setInterval(() => void knex.raw("select 'background'"), 5)
    const { statements, result } = await statementsOf(knex, () =>
      buyer.post<PadLinesAnswer>(`/store/pads/${pad.id}/lines`, body)
    )
    clearInterval(background)
    expect(statements).not.toContain("select 'background'")
    expect(JSON.stringify(result.data).length).toBeLessThan(4_000)
    expect(statements.length).toBeLessThanOrEqual(24)
  })
}
