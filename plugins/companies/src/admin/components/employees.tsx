import { Table } from "@medusajs/ui"
import { Rows, Section } from "@orac/admin-kit"
import { useTranslation } from "react-i18next"
import type { AdminCompanyDetail } from "../../contract"

/** Who works in the company's house, and in which role. */
export function Employees({ employees }: Pick<AdminCompanyDetail, "employees">) {
  const { t } = useTranslation("companies")
  return (
    <Section title={t("employees")}>
      <Rows columns={[t("person"), t("email"), t("role")]} empty={t("employees_empty")}>
        {employees.map((employee) => (
          <Table.Row key={`${employee.id} ${employee.role}`}>
            <Table.Cell>{employee.name}</Table.Cell>
            <Table.Cell>{employee.email}</Table.Cell>
            <Table.Cell>
              {t(`role_${employee.role}`, t("role_own"))}
              {!employee.active && ` (${t("former")})`}
            </Table.Cell>
          </Table.Row>
        ))}
      </Rows>
    </Section>
  )
}
