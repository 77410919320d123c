import { addressText } from "./address"

describe("addressText", () => {
  const russian = {
    city: "Москва",
    address: "ул. Ленина, д. 4",
    postal_code: "101000",
    country: "ru",
  }
  const belgian = { city: "Ghent", address: "Voorbeeldlaan 17", postal_code: "9000", country: "be" }

  it("follows the country and leaves out what is not known", () => {
    expect(addressText(russian)).toBe("101000, Москва, ул. Ленина, д. 4")
    expect(addressText(belgian)).toBe("Voorbeeldlaan 17, 9000 Ghent")
    expect(addressText({ ...belgian, postal_code: "" })).toBe("Voorbeeldlaan 17, Ghent")
  })
})
