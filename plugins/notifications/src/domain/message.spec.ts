import {
  defineMessage,
  languageOf,
  registeredMessages,
  withoutSecrets,
  withoutText,
} from "./message"

const welcome = defineMessage<{ name: string }>({
  code: "test.welcome",
  inbox: true,
  link: () => "/account/entity",
  texts: {
    ru: ({ name }) => ({ subject: `Здравствуйте, ${name}`, body: { heading: "Добро пожаловать" } }),
    en: ({ name }) => ({
      subject: `Hello ${name}`,
      body: {
        heading: "Welcome",
        button: { label: "Come in", path: "/join?token=s3cret", secret: true },
      },
    }),
  },
  sample: { name: "Anna" },
})

describe("defineMessage", () => {
  it("writes every language and the link", () => {
    const { letters, link } = welcome.write({ name: "Ivan" })
    expect([letters.ru.subject, letters.en.subject]).toEqual(["Здравствуйте, Ivan", "Hello Ivan"])
    expect(link).toBe("/account/entity")
  })

  it("registers the message with its sample", () => {
    const [preview] = registeredMessages().filter(({ code }) => code === welcome.code)
    expect(preview.sample().letters.en.subject).toBe("Hello Anna")
  })

  it("refuses a code that is taken", () => {
    const again = { code: welcome.code, inbox: false, sample: {} }
    const letter = { subject: "", body: { heading: "" } }
    const texts = { ru: () => letter, en: () => letter }
    expect(() => defineMessage({ ...again, texts })).toThrow('code "test.welcome"')
  })
})

describe("withoutSecrets", () => {
  it("drops a one-time address and keeps the button's words", () => {
    const open = withoutSecrets(welcome.write({ name: "Ivan" }))
    expect(open.letters.en.body.button).toEqual({ label: "Come in" })
    expect(JSON.stringify(open)).not.toContain("s3cret")
  })
})

describe("withoutText", () => {
  it("keeps what a message was about, and says that the rest is gone", () => {
    const { letters, link } = withoutText(welcome.write({ name: "Ivan" }))
    expect(letters.en).toEqual({
      subject: "Hello Ivan",
      body: { heading: "Hello Ivan", note: expect.stringContaining("erased") },
    })
    expect(letters.ru.body.note).toContain("удалён")
    expect(link).toBeNull()
  })
})

describe("languageOf", () => {
  it.each([
    ["ru", "ru"],
    ["ru-RU", "ru"],
    ["EN_be", "en"],
    ["nl", "en"],
    ["", "en"],
    [null, "en"],
    [undefined, "en"],
  ])("reads %s as %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })
})
