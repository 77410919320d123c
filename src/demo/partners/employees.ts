import type { DemoEmployee, DemoEntity, DemoMembership } from "./types"

/** One password for all demo log-ins; it protects nothing but made-up data. */
export const DEMO_PASSWORD = "demo-portal"

export const ADMIN_LOG_IN = { email: "admin@demo.orac", password: DEMO_PASSWORD }

const at = (entity: string, role: DemoMembership["role"], place?: string): DemoMembership => ({
  entity,
  role,
  place,
})

/**
 * The people of the story. The buyer works for a daughter of the group whose primary entity is another firm, and
 * for one more firm of it; what each may do shows the roles.
 */
export const LOG_INS: readonly (DemoEmployee & { about: { ru: string; en: string } })[] = [
  {
    email: "buyer@demo.orac",
    name: "Анна Покупателева",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-02", "buyer"), at("ru-27", "buyer")],
    about: { ru: "закупщик двух компаний группы", en: "buyer of two firms of a group" },
  },
  {
    email: "head@demo.orac",
    name: "Борис Главный",
    locale: "ru",
    can_log_in: true,
    memberships: [
      at("ru-01", "entity_admin"),
      at("ru-02", "entity_admin"),
      at("ru-27", "entity_admin"),
    ],
    about: { ru: "руководитель группы", en: "head of the group" },
  },
  {
    email: "accountant@demo.orac",
    name: "Вера Счётова",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-01", "accountant"), at("ru-02", "accountant")],
    about: { ru: "бухгалтер", en: "accountant" },
  },
  {
    email: "manager@demo.orac",
    name: "Жанна Филиалова",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-02", "branch_manager", "kazan")],
    about: { ru: "руководит филиалом, видит только его", en: "runs a branch, sees it alone" },
  },
  {
    email: "approver@demo.orac",
    name: "Захар Согласов",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-02", "approver"), at("ru-27", "approver")],
    about: { ru: "согласует заказы", en: "approves orders" },
  },
  {
    email: "noprice@demo.orac",
    name: "Глеб Складов",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-02", "buyer_no_price")],
    about: { ru: "подбирает товар, цен не видит", en: "picks goods, sees no prices" },
  },
  {
    email: "viewer@demo.orac",
    name: "Дина Зорькина",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-02", "viewer_no_order")],
    about: { ru: "смотрит, заказать не может", en: "looks, cannot order" },
  },
  {
    email: "buyer.other@demo.orac",
    name: "Егор Соседов",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-04", "buyer"), at("ru-05", "buyer")],
    about: { ru: "закупщик другой группы", en: "buyer of another group" },
  },
  {
    email: "dealer@demo.orac",
    name: "Олег Дилеров",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-04", "dealer_manager")],
    about: {
      ru: "продаёт клиентам дилера, отвечает на их заказы",
      en: "sells to a dealer's clients",
    },
  },
  {
    email: "client@demo.orac",
    name: "Раиса Розница",
    locale: "ru",
    can_log_in: true,
    memberships: [at("ru-13", "buyer")],
    about: { ru: "закупщик клиента, которого обслуживает дилер", en: "buyer of a dealer's client" },
  },
  {
    email: "buyer.eu@demo.orac",
    name: "Klara Beispiel",
    locale: "en",
    can_log_in: true,
    memberships: [at("eu-11", "buyer"), at("eu-16", "buyer")],
    about: { ru: "закупщик в Бельгии, цены в евро", en: "buyer in Belgium, prices in euro" },
  },
]

const SURNAMES = [
  "Демидов",
  "Зимин",
  "Климов",
  "Лебедев",
  "Морозов",
  "Орлов",
  "Панин",
  "Рощин",
  "Седов",
  "Тихонов",
]
const FAMILY_NAMES = ["Beispiel", "Exemple", "Esempio", "Voorbeeld", "Ejemplo", "Vzor"]

const headOf = (entity: DemoEntity, index: number): DemoEmployee => ({
  email: `head.${entity.code}@demo.orac`,
  name:
    entity.market_code === "ru"
      ? `Иван ${SURNAMES[index % SURNAMES.length]}`
      : `Alex ${FAMILY_NAMES[index % FAMILY_NAMES.length]}`,
  locale: entity.market_code === "ru" ? "ru" : "en",
  can_log_in: false,
  memberships: [at(entity.code, "entity_admin")],
})

/** Everybody: the people who can log in, and a head of every other firm so that each has had somebody to order. */
export function demoEmployees(entities: readonly DemoEntity[]): DemoEmployee[] {
  const people = LOG_INS.map(({ email, name, locale, can_log_in, memberships }) => ({
    email,
    name,
    locale,
    can_log_in,
    memberships,
  }))
  const led = new Set(people.flatMap(({ memberships }) => memberships.map(({ entity }) => entity)))
  return [...people, ...entities.filter(({ code }) => !led.has(code)).map(headOf)]
}
