import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "@orac/bulk"
import { insertCompanies, type NewEntity } from "./insert-companies"

/** A company that joins a group, or opens one of its own, with its first person. */
export interface NewCompany extends Omit<NewEntity, "id" | "group_id"> {
  /** The group it joins; a new one of its own name without it. */
  group_id?: string
  first_person: { customer_id: string; name: string; email: string; locale: string }
}

/**
 * Makes a company whose first person leads it: its group where it opens one, the legal entity, both
 * places in the tree, the employee and the administrator's seat. One transaction, the caller's.
 *
 * @throws on a tax id that its country knows already: the table's unique index
 */
export async function createCompany(
  trx: Transaction,
  { group_id, first_person, ...values }: NewCompany
): Promise<{ group_id: string; entity_id: string; employee_id: string }> {
  const entity_id = generateEntityId("", "lent")
  const group = group_id ?? generateEntityId("", "cgrp")
  const groups = group_id ? [] : [{ id: group, name: values.name, primary_entity_id: entity_id }]
  await insertCompanies(trx, { groups, entities: [{ ...values, id: entity_id, group_id: group }] })
  const employee_id = await employeeOf(trx, first_person)
  await trx("membership").insert({
    id: generateEntityId("", "memb"),
    employee_id,
    node_id: group_id ? entity_id : group,
    role: group_id ? "entity_admin" : "group_owner",
  })
  return { group_id: group, entity_id, employee_id }
}

/** The employee of a customer, made where there is none yet. */
export async function employeeOf(
  trx: Transaction,
  person: NewCompany["first_person"]
): Promise<string> {
  const { rows } = await trx.raw(
    `insert into employee (id, customer_id, name, email, locale) values (?, ?, ?, ?, ?)
     on conflict (customer_id) where deleted_at is null do update set updated_at = now()
     returning id`,
    [generateEntityId("", "empl"), person.customer_id, person.name, person.email, person.locale]
  )
  return rows[0].id
}
