import { createPsqlIndexStatementHelper } from "@medusajs/framework/utils"
import { Check, Entity, PrimaryKey, Property } from "@medusajs/framework/mikro-orm/core"
import type { CreditEntryType } from "../../../domain/entry"

const TABLE = "credit_entry"

const index = (columns: string[], unique = false, where?: string) =>
  createPsqlIndexStatementHelper({ tableName: TABLE, columns, unique, where }).MikroORMIndex()

/**
 * One line of the ledger, never changed once written. The model language of the framework has
 * neither eight-byte integers nor tables without `updated_at` and `deleted_at`; hence decorators.
 */
@Entity({ tableName: TABLE })
@index(["entity_id", "sequence"])
@index(["order_id"], false, "order_id is not null")
@index(["idempotency_key"], true)
@Check({ name: "credit_entry_amount_check", expression: "amount_minor >= 0" })
@Check({
  name: "credit_entry_limit_check",
  expression: "amount_minor is not null or type = 'LIMIT_SET'",
})
export class CreditEntry {
  @PrimaryKey({ columnType: "text" })
  id: string

  @Property({ columnType: "bigserial" })
  sequence: string

  @Property({ columnType: "text" })
  entity_id: string

  /** The seller of the account; null = the manufacturer. */
  @Property({ columnType: "text", nullable: true })
  seller_id: string | null

  @Property({ columnType: "text" })
  type: CreditEntryType

  /** Minor units; null only on a LIMIT_SET that takes the credit line away. */
  @Property({ columnType: "bigint", nullable: true })
  amount_minor: string | null

  @Property({ columnType: "text" })
  currency_code: string

  @Property({ columnType: "text", nullable: true })
  order_id: string | null

  @Property({ columnType: "text", nullable: true })
  document_id: string | null

  @Property({ columnType: "text" })
  reference: string

  @Property({ columnType: "text", nullable: true })
  reason: string | null

  @Property({ columnType: "text" })
  author: string

  @Property({ columnType: "text" })
  idempotency_key: string

  @Property({ columnType: "timestamptz", defaultRaw: "now()" })
  created_at: Date
}
