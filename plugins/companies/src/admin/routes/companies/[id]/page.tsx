import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { AdminCompanyDetail } from "../../../../contract"
import { ActBlock } from "../../../components/act-block"
import { CreditBlock } from "../../../components/credit-block"
import { Journal } from "../../../components/journal"
import { LoadError } from "../../../components/load-error"
import { Requisites } from "../../../components/requisites"
import { EntityStatus } from "../../../components/status-badge"
import { useResource } from "../../../lib/use-resource"

function Employees({ employees }: Pick<AdminCompanyDetail, "employees">) {
  const { t } = useTranslation("companies")
  return (
    <Container className="overflow-hidden p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("employees")}
      </Heading>
      <Table>
        <Table.Body>
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
        </Table.Body>
      </Table>
    </Container>
  )
}

const CompanyPage = () => {
  const { t } = useTranslation("companies")
  const { id } = useParams()
  const { data, error, reload } = useResource<{ company: AdminCompanyDetail }>(
    `/admin/companies/${id}`
  )
  if (error) {
    return <LoadError message={error} retry={reload} />
  }
  if (!data) {
    return null
  }
  const { company } = data
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex items-center justify-between">
        <div>
          <Heading level="h1">{company.name}</Heading>
          <Text className="text-ui-fg-subtle">
            {company.group.name}
            {company.is_demo && ` · ${t("demo")}`}
          </Text>
        </div>
        <EntityStatus status={company.status} />
      </Container>
      <Requisites company={company} />
      <CreditBlock companyId={company.id} digits={company.minor_units} />
      <Employees employees={company.employees} />
      <ActBlock companyId={company.id} />
      <Journal companyId={company.id} />
    </div>
  )
}

export default CompanyPage
