export { defineMarket } from "./domain/market"
export type {
  BankAccount,
  ClearingAccount,
  FreightRates,
  IbanAccount,
  LegalIdField,
  MarketDefinition,
  RegistrationDocument,
  RegistrationId,
  RegistrationProfile,
  SellerRequisites,
  TaxDecision,
  TaxQuery,
  Translated,
} from "./domain/market"
export { distanceKm, type GeoPoint } from "./domain/distance"
export { MarketError } from "./domain/market-error"
export {
  formatMoney,
  fromMinor,
  grossUp,
  minorUnits,
  roundHalfUp,
  taxIncluded,
  toMinor,
} from "./domain/money"
export {
  addBusinessDays,
  businessCalendar,
  dayIn,
  shiftDay,
  weekday,
  westernEaster,
} from "./domain/calendar"
export type { Day } from "./domain/calendar"
export { taxTable } from "./domain/tax-table"
export type { TaxRate } from "./domain/tax-table"
export { MARKETS_MODULE } from "./modules/markets"
export { default as MarketsService } from "./modules/markets/service"
export type { MarketsOptions } from "./modules/markets/service"
