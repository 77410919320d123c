import { Module } from "@medusajs/framework/utils"
import MarketsService from "./service"

export const MARKETS_MODULE = "markets"

export default Module(MARKETS_MODULE, { service: MarketsService })
