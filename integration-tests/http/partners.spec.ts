import { companies } from "../companies/companies"
import { people } from "../companies/people"
import { partnerBase } from "../partner-base/partner-base"
import { partnerImport } from "../partner-base/partner-import"
import { partnerMerge } from "../partner-base/partner-merge"
import { registration } from "../registration/registration"
import { registrationFuzz } from "../registration/registration-fuzz"
import { logIns } from "../companies/log-in"
import { registrationChecks } from "../registration/checks"
import { registryWatch } from "../registration/registry-watch"
import { registrationCrashes } from "../registration/crashes"
import { registrationDrafts } from "../registration/drafts"
import { seats } from "../companies/seats"
import { portal } from "../support/portal"

portal({
  companies,
  people,
  registration,
  "hostile registrations": registrationFuzz,
  "the partner base": partnerBase,
  "the import of partners": partnerImport,
  "the merge of partners": partnerMerge,
  "log-ins": logIns,
  "checks of registrations": registrationChecks,
  "the watch on registries": registryWatch,
  "registrations that crash": registrationCrashes,
  "drafts of registrations": registrationDrafts,
  seats,
})
