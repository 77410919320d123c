import { initials } from "./initials"

it.each([
  ["Анна Смирнова", "АС"],
  ["jan van der Berg", "JV"],
  [" Mono ", "M"],
  ["", ""],
])("%s is %s", (name, expected) => {
  expect(initials(name)).toBe(expected)
})
