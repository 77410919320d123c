export { ruMarket } from "./market"
