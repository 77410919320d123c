import { defineMessage } from "@orac/notifications"

const newPasswordPath = (token: string) => `/password/new?token=${encodeURIComponent(token)}`

/** Lets whoever reads the mailbox choose another password; the link works once. */
export const passwordReset = defineMessage<{ token: string }>({
  code: "companies.password-reset",
  inbox: false,
  sample: { token: "sample" },
  texts: {
    ru: ({ token }) => ({
      subject: "Новый пароль",
      body: {
        heading: "Придумайте новый пароль",
        paragraphs: ["Кто-то попросил новый пароль для входа на портал ORAC по этому адресу."],
        button: { label: "Придумать пароль", path: newPasswordPath(token), secret: true },
        note: "Ссылка работает 15 минут и один раз. Если просили не вы, ничего делать не нужно: прежний пароль остаётся.",
      },
    }),
    en: ({ token }) => ({
      subject: "A new password",
      body: {
        heading: "Choose a new password",
        paragraphs: ["Somebody asked for a new password for the ORAC portal by this address."],
        button: { label: "Choose a password", path: newPasswordPath(token), secret: true },
        note: "The link works for 15 minutes and once. If it was not you who asked, there is nothing to do: the old password stays.",
      },
    }),
  },
})
