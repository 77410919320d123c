export { euMarket } from "./market"
