import { Module } from "@medusajs/framework/utils"
import "../../belongings"
import joinCheckout from "./loaders/join-checkout"
import { DESK_MODULE, DeskService } from "./service"

export { DESK_MODULE, DeskService }

export default Module(DESK_MODULE, { service: DeskService, loaders: [joinCheckout] })
