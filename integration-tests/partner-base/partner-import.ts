import { utils, write } from "@e965/xlsx"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportPlanView, ImportRow } from "@orac/companies/contract"
import fc from "fast-check"
import { plantBase, type Planted, soundPartner } from "../support/partner-base"
import { staffHeaders, type Suite } from "../support/partners"
import { statementsOf } from "../support/statements"

const HEAD = ["Наименование", "Полное наименование", "ИНН", "КПП", "ОГРН", "Юридический адрес"]
const BANK = ["Банк", "БИК", "Расчётный счёт", "Корреспондентский счёт"]
const HEADER = [...HEAD, ...BANK, "Город", "Адрес доставки", "Индекс", "Ценовой статус"]

const cellsOf = ({ bank, registration_ids: [kpp, main], ...one }: Planted): string[] => {
  const { name, bic, account, correspondent_account } = bank as Record<string, string>
  return [
    ...[one.name, one.full_name, one.tax_id, kpp.value, main.value, one.legal_address],
    ...[name, bic, account, correspondent_account],
    ...[one.delivery_city, one.delivery_address, one.delivery_postal_code, one.price_status],
  ]
}
const csv = (rows: string[][]) =>
  Buffer.from([HEADER, ...rows].map((row) => row.join(";")).join("\n"))

export function partnerImport({ api, getContainer }: Suite) {
  let container: MedusaContainer
  let staff: Record<string, string>
  const knex = () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const options = () => ({ headers: staff, validateStatus: () => true })

  function send(file: Uint8Array, name = "partners.csv", country = "ru") {
    const form = new FormData()
    form.append("country", country)
    form.append("file", new Blob([new Uint8Array(file)]), name)
    return api.post<{ id: string; code: string }>("/admin/partner-base/imports", form, options())
  }
  const read = async (id: string, query = "limit=200") =>
    (
      await api.get<{ plan: ImportPlanView; rows: ImportRow[] }>(
        `/admin/partner-base/imports/${id}?${query}`,
        options()
      )
    ).data
  const report = async (file: Uint8Array) => {
    const { status, data } = await send(file)
    expect([status, data.code]).toEqual([201, undefined])
    return await read(data.id)
  }
  const apply = ({ id, hash }: ImportPlanView) =>
    api.post<{ code: string; counts: object }>(
      `/admin/partner-base/imports/${id}/apply`,
      { hash },
      options()
    )
  const count = async () => Number((await knex()("legal_entity").count("* as n").first())!.n)

  beforeAll(async () => {
    container = getContainer()
    staff = await staffHeaders(container)
    await plantBase(knex(), [soundPartner(1), soundPartner(2), soundPartner(3)])
  })

  it("reports row by row what it would do, and writes nothing", async () => {
    const [, second, third, fourth] = [0, 2, 3, 4].map(soundPartner)
    const broken = { ...soundPartner(5), tax_id: "9600000001" }
    const twin = { ...soundPartner(6), bank: soundPartner(1).bank }
    const rows = [{ ...second, name: "ООО «Другое»" }, third, fourth, broken, twin]
    const { plan, rows: shown } = await report(csv(rows.map(cellsOf)))
    expect(plan.counts).toEqual({ new: 2, update: 1, same: 1, error: 1, suspects: 1 })
    expect(shown.map(({ row, kind }) => [row, kind])).toEqual([
      [2, "update"],
      [3, "same"],
      [4, "new"],
      [5, "error"],
      [6, "new"],
    ])
    expect(shown[0].changes).toEqual([
      { field: "name", before: second.name, after: "ООО «Другое»" },
    ])
    expect(shown[3].problems).toEqual([{ field: "legal_ids.inn", code: "checksum" }])
    expect(shown[4].suspects).toMatchObject([{ id: soundPartner(1).id, reasons: ["account"] }])
    expect(await count()).toBe(3)
    expect((await read(plan.id, "kind=error")).rows).toHaveLength(1)
  })

  it("does exactly what it showed, once, however often it is asked", async () => {
    const changed = { ...soundPartner(2), delivery_city: "Новоград" }
    const { plan } = await report(csv([changed, soundPartner(9)].map(cellsOf)))
    const answers = await Promise.all([apply(plan), apply(plan), apply(plan)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await count()).toBe(4)
    expect(await knex()("legal_entity").where({ id: changed.id }).first()).toMatchObject({
      delivery_city: "Новоград",
      name: changed.name,
    })
    const { rows } = await report(csv([changed, soundPartner(9)].map(cellsOf)))
    expect(rows.map(({ kind }) => kind)).toEqual(["same", "same"])
    expect(await knex()("audit_entry").where({ actor: "staff@test.local" })).toHaveLength(2)
    const [entity] = await knex()("legal_entity").where({ tax_id: soundPartner(9).tax_id })
    expect(await knex()("org_node").where({ id: entity.id }).first()).toBeDefined()
  })

  it("refuses when the base has changed under it, or the report is another one", async () => {
    const changed = { ...soundPartner(2), delivery_city: "Новоград" }
    const { plan } = await report(csv([cellsOf(changed)]))
    expect((await apply({ ...plan, hash: "0".repeat(64) })).data.code).toBe("IMPORT_OTHER_PLAN")
    await knex()("legal_entity").where({ id: changed.id }).update({ delivery_city: "Староград" })
    const { status, data } = await apply(plan)
    expect([status, data.code]).toEqual([409, "IMPORT_BASE_CHANGED"])
    const fresh = await report(csv([cellsOf(soundPartner(9))]))
    await plantBase(knex(), [soundPartner(9)])
    expect((await apply(fresh.plan)).data.code).toBe("IMPORT_BASE_CHANGED")
  })

  it("takes five thousand partners in a handful of statements", async () => {
    const { plan } = await report(
      csv(Array.from({ length: 5_000 }, (_, n) => cellsOf(soundPartner(n + 1))))
    )
    expect(plan.counts).toMatchObject({ new: 4_997, same: 3, error: 0 })
    const { result, statements } = await statementsOf(knex(), () => apply(plan))
    expect(result.status).toBe(200)
    expect(statements.length).toBeLessThan(25)
    expect(await count()).toBe(5_000)
  })

  it("reads XLSX and CommerceML alike", async () => {
    const one = soundPartner(9)
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([["Партнёры"], HEADER, cellsOf(one)]), "A")
    const xlsx = await report(write(book, { type: "buffer", bookType: "xlsx" }))
    expect(xlsx.rows).toMatchObject([{ row: 3, kind: "new", tax_id: one.tax_id }])
    const xml = `<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация><Контрагенты><Контрагент>
      <Наименование>${one.name}</Наименование><ИНН>${one.tax_id}</ИНН>
      <ЮридическийАдрес><Представление>${one.legal_address}</Представление></ЮридическийАдрес>
      </Контрагент></Контрагенты></КоммерческаяИнформация>`
    const ml = await report(Buffer.from(xml))
    expect(ml.rows).toMatchObject([{ kind: "new", name: one.name, tax_id: one.tax_id }])
  })

  it.each<[string, Uint8Array, string]>([
    [
      "entities",
      Buffer.from(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`),
      "IMPORT_XML",
    ],
    ["no headings", Buffer.from("a;b\n1;2"), "IMPORT_NO_HEADER"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "FILE_KIND"],
    ["too much", Buffer.alloc(6_000_000, "a"), "FILE_TOO_LARGE"],
  ])("refuses %s", async (_, file, code) => {
    const { status, data } = await send(file)
    expect([status, data.code]).toEqual([422, code])
  })

  it("refuses what is no upload, and ids that are not there", async () => {
    const empty = await api.post<{ code: string }>("/admin/partner-base/imports", {}, options())
    expect([empty.status, empty.data.code]).toEqual([422, "FILE_MISSING"])
    expect((await send(csv([]), "a.csv", "zz")).data.code).toBe("IMPORT_COUNTRY")
    expect((await apply({ id: "none", hash: "0".repeat(64) } as ImportPlanView)).status).toBe(404)
    const answer = await api.get("/admin/partner-base/imports/none", options())
    expect(answer.status).toBe(404)
  })

  it("never fails, whatever is sent", async () => {
    const bytes = fc.uint8Array({ maxLength: 400 })
    const spoilt = fc.tuple(fc.nat(400), fc.uint8Array({ maxLength: 8 })).map(([at, piece]) => {
      const file = csv([cellsOf(soundPartner(9))])
      return Buffer.concat([file.subarray(0, at), piece, file.subarray(at + piece.length)])
    })
    const text = fc
      .array(fc.string({ unit: "binary" }), { maxLength: 14 })
      .map((cells) => csv([cells]))
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, spoilt, text), async (file) => {
        const { status, data } = await send(file)
        expect([201, 422]).toContain(status)
        if (status === 201) {
          expect([200, 409]).toContain((await apply((await read(data.id)).plan)).status)
        }
      }),
      { numRuns: 80 }
    )
  })
}
