import type { Schema } from "./read-schema"

/** Core's tables as of Medusa 2.21.2. Written by `medusa exec plugins/bulk/scripts/write-schema-snapshot.ts`. */
export const SNAPSHOT: Schema = {
  cart: {
    columns:
      "billing_address_id text | completed_at timestamptz | created_at timestamptz! = now() | currency_code text! | customer_id text | deleted_at timestamptz | email text | id text! | locale text | metadata jsonb | region_id text | sales_channel_id text | shipping_address_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  cart_address: {
    columns:
      "address_1 text | address_2 text | city text | company text | country_code text | created_at timestamptz! = now() | customer_id text | deleted_at timestamptz | first_name text | id text! | last_name text | metadata jsonb | phone text | postal_code text | province text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  cart_line_item: {
    columns:
      "cart_id text! | compare_at_unit_price numeric | created_at timestamptz! = now() | deleted_at timestamptz | id text! | is_custom_price bool! = false | is_discountable bool! = true | is_giftcard bool! = false | is_tax_inclusive bool! = false | metadata jsonb | product_collection text | product_description text | product_handle text | product_id text | product_subtitle text | product_title text | product_type text | product_type_id text | quantity int4! | raw_compare_at_unit_price jsonb | raw_unit_price jsonb! | requires_shipping bool! = true | subtitle text | thumbnail text | title text! | unit_price numeric! | updated_at timestamptz! = now() | variant_barcode text | variant_id text | variant_option_values jsonb | variant_sku text | variant_title text",
    unique: "btree (id)",
  },
  cart_line_item_adjustment: {
    columns:
      "amount numeric! | code text | created_at timestamptz! = now() | deleted_at timestamptz | description text | id text! | is_tax_inclusive bool! = false | item_id text | metadata jsonb | promotion_id text | provider_id text | raw_amount jsonb! | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  cart_line_item_tax_line: {
    columns:
      "code text! | created_at timestamptz! = now() | data jsonb | deleted_at timestamptz | description text | id text! | item_id text | metadata jsonb | provider_id text | rate float4! | tax_rate_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  cart_payment_collection: {
    columns:
      "cart_id varchar! | created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | payment_collection_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (cart_id, payment_collection_id)",
  },
  cart_promotion: {
    columns:
      "cart_id varchar! | created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | promotion_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (cart_id, promotion_id)",
  },
  cart_shipping_method: {
    columns:
      "amount numeric! | cart_id text! | created_at timestamptz! = now() | data jsonb | deleted_at timestamptz | description jsonb | id text! | is_tax_inclusive bool! = false | metadata jsonb | name text! | raw_amount jsonb! | shipping_option_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  cart_shipping_method_tax_line: {
    columns:
      "code text! | created_at timestamptz! = now() | data jsonb | deleted_at timestamptz | description text | id text! | metadata jsonb | provider_id text | rate float4! | shipping_method_id text | tax_rate_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  credit_line: {
    columns:
      "amount numeric! | cart_id text! | created_at timestamptz! = now() | deleted_at timestamptz | id text! | metadata jsonb | raw_amount jsonb! | reference text | reference_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  fulfillment: {
    columns:
      "canceled_at timestamptz | created_at timestamptz! = now() | created_by text | data jsonb | deleted_at timestamptz | delivered_at timestamptz | delivery_address_id text | id text! | location_id text! | marked_shipped_by text | metadata jsonb | packed_at timestamptz | provider_id text | requires_shipping bool! = true | shipped_at timestamptz | shipping_option_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  fulfillment_address: {
    columns:
      "address_1 text | address_2 text | city text | company text | country_code text | created_at timestamptz! = now() | deleted_at timestamptz | first_name text | id text! | last_name text | metadata jsonb | phone text | postal_code text | province text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  fulfillment_item: {
    columns:
      "barcode text! | created_at timestamptz! = now() | deleted_at timestamptz | fulfillment_id text! | id text! | inventory_item_id text | line_item_id text | quantity numeric! | raw_quantity jsonb! | sku text! | title text! | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  fulfillment_label: {
    columns:
      "created_at timestamptz! = now() | deleted_at timestamptz | fulfillment_id text! | id text! | label_url text! | tracking_number text! | tracking_url text! | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  inventory_level: {
    columns:
      "created_at timestamptz! = now() | deleted_at timestamptz | id text! | incoming_quantity numeric! = 0 | inventory_item_id text! | location_id text! | metadata jsonb | raw_incoming_quantity jsonb | raw_reserved_quantity jsonb | raw_stocked_quantity jsonb | reserved_quantity numeric! = 0 | stocked_quantity numeric! = 0 | updated_at timestamptz! = now()",
    unique: "btree (inventory_item_id, location_id) WHERE (deleted_at IS NULL) | btree (id)",
  },
  locking: {
    columns: "expiration timestamptz | id text! | owner_id text",
    unique: "btree (id)",
  },
  order: {
    columns:
      "billing_address_id text | canceled_at timestamptz | created_at timestamptz! = now() | currency_code text! | custom_display_id text | customer_id text | deleted_at timestamptz | display_id int4 = nextval('order_display_id_seq'::regclass) | email text | id text! | is_draft_order bool! = false | locale text | metadata jsonb | no_notification bool | region_id text | sales_channel_id text | shipping_address_id text | status order_status_enum! = 'pending'::order_status_enum | updated_at timestamptz! = now() | version int4! = 1",
    unique: "btree (custom_display_id) WHERE (deleted_at IS NULL) | btree (id)",
  },
  order_address: {
    columns:
      "address_1 text | address_2 text | city text | company text | country_code text | created_at timestamptz! = now() | customer_id text | deleted_at timestamptz | first_name text | id text! | last_name text | metadata jsonb | phone text | postal_code text | province text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  order_cart: {
    columns:
      "cart_id varchar! | created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | order_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (order_id, cart_id)",
  },
  order_change: {
    columns:
      "canceled_at timestamptz | canceled_by text | carry_over_promotions bool | change_type text | claim_id text | confirmed_at timestamptz | confirmed_by text | created_at timestamptz! = now() | created_by text | declined_at timestamptz | declined_by text | declined_reason text | deleted_at timestamptz | description text | exchange_id text | id text! | internal_note text | metadata jsonb | no_notification bool | order_id text! | requested_at timestamptz | requested_by text | return_id text | status text! = 'pending'::text | updated_at timestamptz! = now() | version int4!",
    unique: "btree (id)",
  },
  order_change_action: {
    columns:
      "action text! | amount numeric | applied bool! = false | claim_id text | created_at timestamptz! = now() | deleted_at timestamptz | details jsonb | exchange_id text | id text! | internal_note text | order_change_id text | order_id text | ordering int8! = nextval('order_change_action_ordering_seq'::regclass) | raw_amount jsonb | reference text | reference_id text | return_id text | updated_at timestamptz! = now() | version int4",
    unique: "btree (id)",
  },
  order_credit_line: {
    columns:
      "amount numeric! | created_at timestamptz! = now() | deleted_at timestamptz | id text! | metadata jsonb | order_id text! | raw_amount jsonb! | reference text | reference_id text | updated_at timestamptz! = now() | version int4! = 1",
    unique: "btree (id)",
  },
  order_fulfillment: {
    columns:
      "created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | fulfillment_id varchar! | id varchar! | order_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (order_id, fulfillment_id)",
  },
  order_item: {
    columns:
      'compare_at_unit_price numeric | created_at timestamptz! = now() | deleted_at timestamptz | delivered_quantity numeric! = 0 | fulfilled_quantity numeric! | id text! | item_id text! | metadata jsonb | order_id text! | quantity numeric! | raw_compare_at_unit_price jsonb | raw_delivered_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | raw_fulfilled_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | raw_quantity jsonb! | raw_return_dismissed_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | raw_return_received_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | raw_return_requested_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | raw_shipped_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | raw_unit_price jsonb | raw_written_off_quantity jsonb! = \'{"value": "0", "precision": 20}\'::jsonb | return_dismissed_quantity numeric! | return_received_quantity numeric! | return_requested_quantity numeric! | shipped_quantity numeric! | unit_price numeric | updated_at timestamptz! = now() | version int4! | written_off_quantity numeric!',
    unique: "btree (id)",
  },
  order_line_item: {
    columns:
      "compare_at_unit_price numeric | created_at timestamptz! = now() | deleted_at timestamptz | id text! | is_custom_price bool! = false | is_discountable bool! = true | is_giftcard bool! = false | is_tax_inclusive bool! = false | metadata jsonb | product_collection text | product_description text | product_handle text | product_id text | product_subtitle text | product_title text | product_type text | product_type_id text | raw_compare_at_unit_price jsonb | raw_unit_price jsonb! | requires_shipping bool! = true | subtitle text | thumbnail text | title text! | totals_id text | unit_price numeric! | updated_at timestamptz! = now() | variant_barcode text | variant_id text | variant_option_values jsonb | variant_sku text | variant_title text",
    unique: "btree (id)",
  },
  order_line_item_adjustment: {
    columns:
      "amount numeric! | code text | created_at timestamptz! = now() | deleted_at timestamptz | description text | id text! | is_tax_inclusive bool! = false | item_id text! | promotion_id text | provider_id text | raw_amount jsonb! | updated_at timestamptz! = now() | version int4! = 1",
    unique: "btree (id)",
  },
  order_line_item_tax_line: {
    columns:
      "code text! | created_at timestamptz! = now() | data jsonb | deleted_at timestamptz | description text | id text! | item_id text! | metadata jsonb | provider_id text | rate numeric! | raw_rate jsonb! | tax_rate_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  order_payment_collection: {
    columns:
      "created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | order_id varchar! | payment_collection_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (order_id, payment_collection_id)",
  },
  order_promotion: {
    columns:
      "created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | order_id varchar! | promotion_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (order_id, promotion_id)",
  },
  order_shipping: {
    columns:
      "claim_id text | created_at timestamptz! = now() | deleted_at timestamptz | exchange_id text | id text! | order_id text! | return_id text | shipping_method_id text! | updated_at timestamptz! = now() | version int4!",
    unique: "btree (id)",
  },
  order_shipping_method: {
    columns:
      "amount numeric! | created_at timestamptz! = now() | data jsonb | deleted_at timestamptz | description jsonb | id text! | is_custom_amount bool! = false | is_tax_inclusive bool! = false | metadata jsonb | name text! | raw_amount jsonb! | shipping_option_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  order_shipping_method_tax_line: {
    columns:
      "code text! | created_at timestamptz! = now() | data jsonb | deleted_at timestamptz | description text | id text! | metadata jsonb | provider_id text | rate numeric! | raw_rate jsonb! | shipping_method_id text! | tax_rate_id text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  order_summary: {
    columns:
      "created_at timestamptz! = now() | deleted_at timestamptz | id text! | order_id text! | totals jsonb | updated_at timestamptz! = now() | version int4! = 1",
    unique: "btree (id)",
  },
  payment: {
    columns:
      "amount numeric! | canceled_at timestamptz | captured_at timestamptz | created_at timestamptz! = now() | currency_code text! | data jsonb | deleted_at timestamptz | id text! | metadata jsonb | payment_collection_id text! | payment_session_id text! | provider_id text! | raw_amount jsonb! | updated_at timestamptz! = now()",
    unique: "btree (payment_session_id) WHERE (deleted_at IS NULL) | btree (id)",
  },
  payment_collection: {
    columns:
      "amount numeric! | authorized_amount numeric | captured_amount numeric | completed_at timestamptz | created_at timestamptz! = now() | currency_code text! | deleted_at timestamptz | id text! | metadata jsonb | raw_amount jsonb! | raw_authorized_amount jsonb | raw_captured_amount jsonb | raw_refunded_amount jsonb | refunded_amount numeric | status text! = 'not_paid'::text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  payment_session: {
    columns:
      "amount numeric! | authorized_at timestamptz | context jsonb | created_at timestamptz! = now() | currency_code text! | data jsonb! = '{}'::jsonb | deleted_at timestamptz | id text! | metadata jsonb | payment_collection_id text! | provider_id text! | raw_amount jsonb! | status text! = 'pending'::text | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
  product_shipping_profile: {
    columns:
      "created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | product_id varchar! | shipping_profile_id varchar! | updated_at timestamptz! = CURRENT_TIMESTAMP",
    unique: "btree (product_id, shipping_profile_id)",
  },
  product_variant_inventory_item: {
    columns:
      "created_at timestamptz! = CURRENT_TIMESTAMP | deleted_at timestamptz | id varchar! | inventory_item_id varchar! | required_quantity numeric! = 1 | updated_at timestamptz! = CURRENT_TIMESTAMP | variant_id varchar!",
    unique: "btree (variant_id, inventory_item_id)",
  },
  reservation_item: {
    columns:
      "allow_backorder bool = false | created_at timestamptz! = now() | created_by text | deleted_at timestamptz | description text | external_id text | id text! | inventory_item_id text! | line_item_id text | location_id text! | metadata jsonb | quantity numeric! | raw_quantity jsonb | updated_at timestamptz! = now()",
    unique: "btree (id)",
  },
}
