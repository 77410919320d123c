const SEPARATOR = "|"
const MAX_CHARS = 300

/** The fields of a payment code in the standard's order with the length each may have. */
const FIELDS = [
  ["Name", 160],
  ["PersonalAcc", 20],
  ["BankName", 45],
  ["BIC", 9],
  ["CorrespAcc", 20],
  ["Sum", 18],
  ["Purpose", 210],
  ["PayeeINN", 12],
  ["PayerINN", 12],
  ["KPP", 9],
] as const

export type PaymentCodeField = (typeof FIELDS)[number][0]
export type PaymentCodeData = Record<Exclude<PaymentCodeField, "PayerINN" | "KPP">, string> &
  Partial<Record<PaymentCodeField, string>>

// The standard keeps the separator and control characters out of values.
const clean = (value: string) =>
  value
    .replaceAll(SEPARATOR, "/")
    .replace(/[\u0000-\u001f\u007f]+/g, " ")
    .trim()

const cut = (value: string, length: number) => Array.from(value).slice(0, length).join("").trim()

const assemble = (data: PaymentCodeData) =>
  FIELDS.map(([name, length]) => [name, cut(clean(data[name] ?? ""), length)])
    .filter(([, value]) => value !== "")
    .reduce((code, [name, value]) => `${code}${SEPARATOR}${name}=${value}`, "ST00012")

/**
 * The payment code ST00012 (GOST R 56042-2014, UTF-8) that banking applications read.
 * `Sum` is in kopecks. A code that would be longer than 300 characters loses the end of its purpose,
 * then of the payee's name.
 */
export function paymentCode(data: PaymentCodeData): string {
  const shorten = (current: PaymentCodeData, field: "Purpose" | "Name"): PaymentCodeData => {
    const excess = Array.from(assemble(current)).length - MAX_CHARS
    const value = Array.from(clean(current[field]))
    return excess > 0
      ? { ...current, [field]: cut(value.join(""), Math.max(1, value.length - excess)) }
      : current
  }
  return assemble(shorten(shorten(data, "Purpose"), "Name"))
}
