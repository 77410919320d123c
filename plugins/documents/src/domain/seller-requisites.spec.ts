import { sellerRequisites } from "./seller-requisites"

const PARTY = {
  name: "LLC",
  full_name: "Limited",
  address: "Street 1",
  country: "ru",
  tax_id: "1",
  registration_ids: [],
  demo: true,
}
const BANK = { name: "Bank", account: "A", bic: "B", correspondent_account: "C" }
const DETAILS = {
  number_prefix: "L",
  director: "D",
  accountant: "E",
  phone: "1",
  email: "a@b.test",
}
const marketWith = (correspondent_account?: string) =>
  ({ registration: { bank: { account: "a", bic: "b", correspondent_account } } }) as Parameters<
    typeof sellerRequisites
  >[0]

describe("a legal entity as a seller", () => {
  it("is paid to its account in the country's clearing, or to its international one", () => {
    expect(sellerRequisites(marketWith("c"), PARTY, BANK, DETAILS)).toMatchObject({
      name: "LLC",
      director: "D",
      demo: true,
      bank: { bank_name: "Bank", bik: "B", account: "A", corr_account: "C" },
    })
    expect(sellerRequisites(marketWith(), PARTY, BANK, DETAILS)?.bank).toEqual({
      bank_name: "Bank",
      iban: "A",
      bic: "B",
    })
  })

  it("is none without an account", () => {
    expect(sellerRequisites(marketWith(), PARTY, null, DETAILS)).toBeNull()
  })
})
