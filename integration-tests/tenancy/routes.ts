import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Grants, grantsOfRole, type Permission, PERMISSIONS } from "@orac/companies"
import type { Login, Suite } from "../support/partners"
import { asker, complaints, isHidden, isLetIn } from "./ask"
import { ASKED_ELSEWHERE, MATRIX } from "./matrix"
import type { Row } from "./row"
import { NO_RIGHTS, PROBE_ROLE, type World } from "./world"

const ROUTES = Object.entries(MATRIX)

const namesOf = ({ permission }: Row): Permission[] => (permission ? [permission].flat() : [])

const grantsFor = (codes: readonly Permission[]): Grants =>
  Object.fromEntries(codes.map((code) => [code, { scope: "entity", limit_minor: null }]))

/** Gives the probe these rights, from its next request on. */
const grantProbe = (container: MedusaContainer, { own }: World, codes: readonly Permission[]) =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into partner_role (id, group_id, name, grants)
     select ?, group_id, 'Probe', ?::jsonb from legal_entity where id = ?
     on conflict (id) do update set grants = excluded.grants`,
    [PROBE_ROLE, JSON.stringify(grantsFor(codes)), own]
  )

/** Every route of partners before everybody: who is refused comes first, so that all find the same things. */
export function routes({ api, getContainer }: Suite, worldOf: () => World) {
  const ask = (route: string, row: Row, login: Login | null, entity = worldOf().own) =>
    asker(api, worldOf().key)(route, row, { login, entity, ids: worldOf().ids })

  it.each(ROUTES)("%s is closed to all who have no seat here", async (route, row) => {
    const world = worldOf()
    const { wrong, check } = complaints()
    const guest = await ask(route, row, null)
    check("a guest", guest, guest.status === 401)
    for (const [who, { login, home }] of Object.entries(world.outsiders)) {
      const here = row.beforeEntity ? null : await ask(route, row, login)
      if (here) {
        check(`${who}, acting for the entity`, here, here.status === 404)
      }
      const isShared = row.ofGroup && home === world.sister
      if (row.ids && home && !isShared) {
        const answer = await ask(route, row, login, home)
        check(`${who}, at home`, answer, isHidden(answer, row))
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(ROUTES)("%s is open to the roles with its permissions alone", async (route, row) => {
    const world = worldOf()
    const { wrong, check } = complaints()
    const names = namesOf(row)
    const isRefused = (role: string) => names.some((code) => !grantsOfRole(role)[code])
    const hear = async (who: string, login: Login, isOpen: boolean) => {
      const answer = await ask(route, row, login)
      const isRight = isOpen
        ? isLetIn(answer) || Boolean(row.decides)
        : answer.status === 403 && answer.data.code === "PERMISSION_MISSING"
      check(who, answer, isRight)
    }
    const [refused, open] = [true, false].map((no) =>
      [...world.roles].filter(([role]) => isRefused(role) === no)
    )
    for (const [role, login] of refused) {
      await hear(role, login, false)
    }
    for (const code of names) {
      await grantProbe(
        getContainer(),
        world,
        PERMISSIONS.filter((other) => other !== code)
      )
      await hear(`all rights but ${code}`, world.probe, false)
    }
    const head = await ask(route, row, world.head)
    const served = [200, 201, 400, 409, 422, ...(row.unknownInBody ? [404] : [])]
    check("the administrator", head, served.includes(head.status))
    await grantProbe(getContainer(), world, names)
    await hear("its permissions alone", world.probe, true)
    for (const [role, login] of open) {
      await hear(role, login, true)
    }
    expect(wrong).toEqual([])
  })

  const withoutPermission = ROUTES.filter(
    ([, { permission, beforeEntity }]) => !permission && !beforeEntity
  )

  it.each(withoutPermission)(
    "%s shows one without rights nothing but his own",
    async (route, row) => {
      const { status } = await ask(route, row, worldOf().roles.get(NO_RIGHTS)!)
      expect(row.decides ? [404] : [200, 409, 422]).toContain(status)
    }
  )

  it("asks for every permission somewhere, or says where else it is asked", () => {
    const asked = new Set(ROUTES.flatMap(([, row]) => namesOf(row)))
    const unasked = PERMISSIONS.filter((code) => !asked.has(code))
    expect(Object.keys(ASKED_ELSEWHERE).sort()).toEqual([...unasked].sort())
  })

  it("knows roles that lack each permission, and one that grants none", () => {
    expect(grantsOfRole(NO_RIGHTS)).toEqual({})
    expect(PERMISSIONS.length).toBeGreaterThan(10)
  })
}
