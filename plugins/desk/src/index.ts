export { DESK_MODULE, DeskService } from "./modules/desk"
export type { DeskOptions } from "./modules/desk/service"
export { expireOffers } from "./offers/expire-offers"
