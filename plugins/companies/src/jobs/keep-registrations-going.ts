import { keepGoing } from "../registration/keep-going"

export default keepGoing

export const config = { name: "keep-registrations-going", schedule: "* * * * *" }
