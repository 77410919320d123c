// These packages declare their types for ES modules only, while their builds have CommonJS entries.

declare module "ibantools" {
  export function electronicFormatIBAN(iban: string): string | null
  export function isValidIBAN(iban: string): boolean
  export function isValidBIC(bic: string): boolean
}

declare module "to-words" {
  interface CurrencyOptions {
    name: string
    singular: string
    plural: string
    symbol: string
    fractionalUnit: { name: string; singular: string; plural: string; symbol: string }
  }

  export class ToWords {
    constructor(options: {
      localeCode: string
      converterOptions: {
        currency: boolean
        doNotAddOnly: boolean
        currencyOptions: CurrencyOptions
      }
    })
    convert(amount: string): string
  }
}
