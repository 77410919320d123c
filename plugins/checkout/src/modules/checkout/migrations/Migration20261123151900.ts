import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Price traces written out in full become rules and steps; the reader knows only these. */
const COMPACT = `
update partner_order o set price_traces = (
  with entries as (
    select sku, price, entry, n, row_number() over (order by sku, n) - 1 as rule
      from jsonb_each(o.price_traces) as p(sku, price),
           jsonb_array_elements(price->'trace') with ordinality as t(entry, n)),
  rules as (
    select jsonb_agg(jsonb_build_object('layer', entry->'layer', 'percent', entry->'percent',
             'reason', entry->'reason', 'facts', (
               select coalesce(jsonb_agg(name order by name), '[]')
                 from jsonb_object_keys(entry->'facts') as name)) order by rule) as all_rules
      from entries),
  prices as (
    select sku, (price - 'trace') || jsonb_build_object('steps', jsonb_agg(
             jsonb_build_array(rule, entry->'rule_id', entry->'after_minor') || (
               select coalesce(jsonb_agg(value order by name), '[]')
                 from jsonb_each(entry->'facts') as f(name, value)) order by n)) as kept
      from entries group by sku, price)
  select jsonb_build_object('rules', coalesce((select all_rules from rules), '[]'),
           'prices', coalesce((select jsonb_object_agg(sku, kept) from prices), '{}')))
 where not jsonb_exists(o.price_traces, 'rules');`

export class Migration20261123151900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(COMPACT)
  }
}
