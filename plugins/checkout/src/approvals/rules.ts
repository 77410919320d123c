import { type Knex, rows } from "@orac/bulk"
import { ROLES, seatsInLine } from "@orac/companies"
import { productGroupName } from "@orac/pricing"
import type { ApprovalRules, ApprovalRuleWrite, RuleChoices } from "../contract"
import type { Desk } from "../desk"
import { refuse } from "../refusals"
import { decidersAmong } from "./people"
import {
  assertOwnRule,
  insertRule,
  nodesReached,
  type ReachedNode,
  removeRule,
  rulesOn,
  updateRule,
} from "./rule-rows"

const ownRoles = (knex: Knex, groupId: string) =>
  rows<{ code: string; name: string }>(
    knex,
    `select id as code, name from partner_role
      where group_id = ? and archived_at is null and deleted_at is null order by name`,
    [groupId]
  )

const productGroups = (knex: Knex) =>
  rows<{ code: string }>(
    knex,
    `select distinct product_group as code from pim_article where deleted_at is null order by 1`
  )

async function choicesOf(
  { knex, partner }: Desk,
  nodes: readonly ReachedNode[]
): Promise<RuleChoices> {
  const [own, groups, seats] = await Promise.all([
    ownRoles(knex, partner.entity.group_id),
    productGroups(knex),
    seatsInLine(
      knex,
      nodes.map(({ id }) => id)
    ),
  ])
  return {
    nodes: [...nodes],
    roles: [...Object.keys(ROLES).map((code) => ({ code, name: null })), ...own],
    people: decidersAmong(seats)
      .filter(({ stands_in_for }) => !stands_in_for)
      .map(({ employee_id, name }) => ({ employee_id, name })),
    product_groups: groups.map(({ code }) => ({ code, name: productGroupName(code) })),
  }
}

/** The rules that bind the reader's part of the house, and what a rule may be made of. */
export async function viewRules(desk: Desk): Promise<ApprovalRules> {
  const { knex, partner } = desk
  const [seen, editable] = await Promise.all([
    nodesReached(knex, partner, "approval.rule.view"),
    nodesReached(knex, partner, "approval.rule.edit"),
  ])
  const [rules, choices] = await Promise.all([
    rulesOn(
      knex,
      seen.map(({ id }) => id)
    ),
    choicesOf(desk, editable.length ? editable : seen),
  ])
  return {
    currency_code: partner.entity.currency_code,
    choices,
    rules: rules.map(({ rule, version, updated_by, updated_at }) => ({
      ...rule,
      version,
      updated_by,
      updated_at: updated_at.toISOString(),
      editable: editable.some(({ id }) => id === rule.node_id),
    })),
  }
}

/** A step that asks for more people than it names stops every order for good. */
function assertEnough({ steps }: ApprovalRuleWrite) {
  for (const [index, { need, of }] of steps.entries()) {
    const people = of.flatMap((one) => (one.kind === "person" ? one.employee_id : []))
    const able = new Set(people).size
    if (typeof need === "number" && people.length === of.length && need > able) {
      const message = `Step ${index + 1} asks for ${need} and names ${able}.`
      refuse("STEP_NAMES_TOO_FEW", message, { step: index + 1, need, able }, 422)
    }
  }
}

/** A rule names nodes, roles and people of the writer's own house. */
async function assertOwn(desk: Desk, nodes: readonly ReachedNode[], rule: ApprovalRuleWrite) {
  if (!nodes.some(({ id }) => id === rule.node_id)) {
    refuse("NODE_UNKNOWN", "The rule's place is closed, unknown or beyond your reach.", {}, 422)
  }
  const { roles, people } = await choicesOf(desk, nodes)
  const known = new Set([
    ...roles.map(({ code }) => code),
    ...people.map(({ employee_id }) => employee_id),
  ])
  const named = rule.steps.flatMap(({ of }) =>
    of.flatMap((approver) =>
      approver.kind === "role"
        ? approver.role
        : approver.kind === "person"
          ? approver.employee_id
          : []
    )
  )
  const strange = [...named, ...rule.roles].filter((id) => !known.has(id))
  if (strange.length) {
    refuse("APPROVER_UNKNOWN", "The rule names somebody who may not decide here.", { strange }, 422)
  }
}

/**
 * Writes a rule; with an id it replaces that one.
 *
 * @returns its id
 * @throws CheckoutRefused NODE_UNKNOWN, APPROVER_UNKNOWN, STEP_NAMES_TOO_FEW
 * @throws MedusaError NOT_FOUND for a rule beyond the writer's reach
 */
export async function writeRule(desk: Desk, rule: ApprovalRuleWrite, id?: string): Promise<string> {
  const { knex, partner } = desk
  const nodes = await nodesReached(knex, partner, "approval.rule.edit")
  if (id) {
    await assertOwnRule(knex, id, nodes)
  }
  assertEnough(rule)
  await assertOwn(desk, nodes, rule)
  if (!id) {
    const { currency_code } = partner.entity
    return await insertRule(knex, { ...rule, currency_code }, partner.employee_name)
  }
  await updateRule(knex, id, rule, partner.employee_name)
  return id
}

/** Takes a rule away; requests that wait under it go on. */
export async function dropRule({ knex, partner }: Desk, id: string): Promise<void> {
  await assertOwnRule(knex, id, await nodesReached(knex, partner, "approval.rule.edit"))
  await removeRule(knex, id, partner.employee_name)
}
