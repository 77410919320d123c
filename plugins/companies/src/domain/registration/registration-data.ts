/** What an applicant states. Everything is text as typed; an empty text is not stated. */
export interface RegistrationData {
  name: string
  full_name: string
  /** Legal numbers by the market's codes, the tax id among them. */
  legal_ids: Record<string, string>
  legal_address: string
  director: string
  /** Who signs the contract: the director, or another by power of attorney. */
  signs_as: "director" | "attorney"
  bank_name: string
  delivery_city: string
  delivery_address: string
  delivery_postal_code: string
  website: string
  person_name: string
  phone: string
}

export const EMPTY_DATA: RegistrationData = {
  name: "",
  full_name: "",
  legal_ids: {},
  legal_address: "",
  director: "",
  signs_as: "director",
  bank_name: "",
  delivery_city: "",
  delivery_address: "",
  delivery_postal_code: "",
  website: "",
  person_name: "",
  phone: "",
}

/** People group the signs of a number by blanks, dots and dashes; the number itself has none. */
export const cleanNumber = (value: string): string => value.replace(/[\s.\-–—]/g, "").toUpperCase()
