import { MedusaService } from "@medusajs/framework/utils"

/**
 * Owns the tables and offers no writes of its own: the ledger is append-only, and every append
 * goes through the functions of this plugin, which lock the account.
 */
export class CreditService extends MedusaService({}) {}
