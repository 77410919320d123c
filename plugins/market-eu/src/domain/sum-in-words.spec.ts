import { sumInWords } from "./sum-in-words"

it.each([
  [100, "One euro"],
  [101, "One euro and one cent"],
  [123456, "One thousand two hundred thirty-four euros and fifty-six cents"],
  [200000010, "Two million euros and ten cents"],
])("%d cents are %s", (minor, words) => {
  expect(sumInWords(minor)).toBe(words)
})
