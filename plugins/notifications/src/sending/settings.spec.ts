import { mailSettings, portalAddress } from "./settings"

const SMTP_URL = "smtp://user:password@mail.example:587"
const MAIL_FROM = "ORAC <portal@orac.example>"

describe("mailSettings", () => {
  it("takes an address and a sender", () => {
    expect(mailSettings({ SMTP_URL, MAIL_FROM })).toEqual({ url: SMTP_URL, from: MAIL_FROM })
    const url = "smtps://mail.example"
    expect(mailSettings({ SMTP_URL: url, MAIL_FROM })).toEqual({ url, from: MAIL_FROM })
  })

  it.each([
    [{}, "smtp_url_missing"],
    [{ SMTP_URL: "", MAIL_FROM }, "smtp_url_missing"],
    [{ SMTP_URL: "mail.example", MAIL_FROM }, "smtp_url_wrong"],
    [{ SMTP_URL: "https://mail.example", MAIL_FROM }, "smtp_url_wrong"],
    [{ SMTP_URL }, "mail_from_missing"],
  ])("says of %j what is wrong", (env, problem) => {
    expect(mailSettings(env)).toBe(problem)
  })
})

describe("portalAddress", () => {
  it("is the public address without a slash at its end", () => {
    expect(portalAddress({ PUBLIC_URL: "https://portal.example/" })).toBe("https://portal.example")
    expect(portalAddress({})).toBe("http://localhost:8000")
  })
})
