import { recheckPartners } from "../registration/recheck"

export default recheckPartners

export const config = { name: "recheck-partners", schedule: "30 2 * * *" }
