import { defineMessage } from "@orac/notifications"
import { reasonWords } from "./words"

const openPath = (key: string) => `/register/open?key=${encodeURIComponent(key)}`

interface WithKey {
  company: string
  key: string
}

/** Proves that the applicant reads the mailbox; it opens the draft on any device. */
export const confirmAddress = defineMessage<{ key: string }>({
  code: "companies.registration-confirm",
  inbox: false,
  sample: { key: "sample" },
  texts: {
    ru: ({ key }) => ({
      subject: "Подтвердите адрес",
      body: {
        heading: "Подтвердите адрес почты",
        paragraphs: [
          "Вы начали регистрацию компании на портале ORAC. Нажмите кнопку, чтобы подтвердить адрес и продолжить: форма откроется на любом устройстве.",
        ],
        button: { label: "Подтвердить и продолжить", path: openPath(key), secret: true },
        note: "Ссылка работает 30 дней. Если регистрацию начали не вы, ничего делать не нужно.",
      },
    }),
    en: ({ key }) => ({
      subject: "Confirm your address",
      body: {
        heading: "Confirm your e-mail address",
        paragraphs: [
          "You have started to register a company on the ORAC portal. Press the button to confirm the address and go on: the form opens on any device.",
        ],
        button: { label: "Confirm and go on", path: openPath(key), secret: true },
        note: "The link works for 30 days. If it was not you who started, there is nothing to do.",
      },
    }),
  },
})

/** Papers or corrections are asked for. */
export const documentsNeeded = defineMessage<
  WithKey & { papers: { ru: string[]; en: string[] }; note: string | null }
>({
  code: "companies.registration-documents",
  inbox: false,
  sample: {
    company: "ООО «Пример» (demo)",
    key: "sample",
    papers: { ru: ["Карточка предприятия"], en: ["Company details sheet"] },
    note: null,
  },
  texts: {
    ru: ({ company, key, papers, note }) => ({
      subject: `Нужны документы: ${company}`,
      body: {
        heading: "Не хватает документов",
        paragraphs: [
          `Чтобы закончить регистрацию компании ${company}, загрузите документы и отправьте форму ещё раз.`,
          ...(note ? [note] : []),
        ],
        list: papers.ru,
        button: { label: "Загрузить документы", path: openPath(key), secret: true },
        note: "Мы ждём их 14 дней.",
      },
    }),
    en: ({ company, key, papers, note }) => ({
      subject: `Papers needed: ${company}`,
      body: {
        heading: "Some papers are missing",
        paragraphs: [
          `To finish the registration of ${company}, upload the papers and send the form again.`,
          ...(note ? [note] : []),
        ],
        list: papers.en,
        button: { label: "Upload papers", path: openPath(key), secret: true },
        note: "We wait for them for 14 days.",
      },
    }),
  },
})

/** The company is in. */
export const approved = defineMessage<{ company: string; keeps_password: boolean }>({
  code: "companies.registration-approved",
  inbox: true,
  link: () => "/login",
  sample: { company: "ООО «Пример» (demo)", keeps_password: false },
  texts: {
    ru: ({ company, keeps_password }) => ({
      subject: `Регистрация завершена: ${company}`,
      body: {
        heading: "Добро пожаловать",
        paragraphs: [
          `Компания ${company} зарегистрирована. Можно входить и заказывать.`,
          keeps_password
            ? "У вас уже был вход на портал: входите с прежним паролем."
            : "Входите с адресом почты и паролем, который вы выбрали при регистрации.",
        ],
        button: { label: "Войти", path: "/login" },
      },
    }),
    en: ({ company, keeps_password }) => ({
      subject: `Registered: ${company}`,
      body: {
        heading: "Welcome",
        paragraphs: [
          `${company} is registered. You can log in and order.`,
          keeps_password
            ? "You had a log-in on the portal already: use its password."
            : "Log in with your e-mail address and the password you chose.",
        ],
        button: { label: "Log in", path: "/login" },
      },
    }),
  },
})

/** The company is not taken. */
export const rejected = defineMessage<{ company: string; note: string | null }>({
  code: "companies.registration-rejected",
  inbox: false,
  link: () => "/register",
  sample: { company: "ООО «Пример» (demo)", note: null },
  texts: {
    ru: ({ company, note }) => ({
      subject: `Регистрация отклонена: ${company}`,
      body: {
        heading: "Мы не можем зарегистрировать компанию",
        paragraphs: [
          note ?? "По данным государственного реестра компания не действует или не найдена.",
          "Если в данных была ошибка, начните регистрацию заново.",
        ],
      },
    }),
    en: ({ company, note }) => ({
      subject: `Registration refused: ${company}`,
      body: {
        heading: "We cannot register the company",
        paragraphs: [
          note ?? "By the public registry the company is not active or is not there.",
          "If something was mistyped, start the registration anew.",
        ],
      },
    }),
  },
})

/** Staff have something to decide. */
export const reviewNeeded = defineMessage<{ company: string; tax_id: string; reasons: string[] }>({
  code: "companies.registration-review",
  inbox: false,
  sample: {
    company: "ООО «Пример» (demo)",
    tax_id: "9610200007",
    reasons: ["registry_status_unavailable"],
  },
  texts: {
    ru: ({ company, tax_id, reasons }) => ({
      subject: `Проверить регистрацию: ${company}`,
      body: {
        heading: "Регистрация ждёт решения",
        paragraphs: ["Откройте раздел «Регистрации» в панели управления."],
        facts: [
          ["Компания", company],
          ["ИНН / VAT", tax_id],
        ],
        list: reasons.map((reason) => reasonWords("ru", reason)),
      },
    }),
    en: ({ company, tax_id, reasons }) => ({
      subject: `Review a registration: ${company}`,
      body: {
        heading: "A registration awaits a decision",
        paragraphs: ["Open “Registrations” in the admin."],
        facts: [
          ["Company", company],
          ["Tax id", tax_id],
        ],
        list: reasons.map((reason) => reasonWords("en", reason)),
      },
    }),
  },
})
