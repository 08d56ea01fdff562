import Funding

/// Swedish personal identity numbers, which the desk never needs and therefore never takes.
public enum PersonalIdentityNumber {
    /// Whether a text holds one: six or eight digits of a day, perhaps with 60 added as in coordination numbers, and four with a check digit
    /// (Luhn's), with or without a mark between. Organisation numbers, whose third digit is 2 or more, are no days.
    public static func isIn(_ text: String) -> Bool {
        // The mark may be any dash that a word processor makes of a hyphen.
        text.matches(of: /(?:^|[^0-9])(?:[0-9]{2})?([0-9]{6})[-+–—−‐‑ ]?([0-9]{4})(?![0-9])/).contains { match in
            let digits = (match.1 + match.2).compactMap(\.wholeNumberValue)
            return isDay(digits) && isChecked(digits)
        }
    }

    private static func isDay(_ digits: [Int]) -> Bool {
        let (year, month, day) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5])
        let plain = day > 60 ? day - 60 : day
        // A leap day is one in either century.
        return Day(year: 2000 + year, month: month, day: plain) != nil || Day(year: 1900 + year, month: month, day: plain) != nil
    }

    private static func isChecked(_ digits: [Int]) -> Bool {
        let sum = digits.enumerated().reduce(0) { sum, next in
            let doubled = next.offset.isMultiple(of: 2) ? next.element * 2 : next.element
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum.isMultiple(of: 10)
    }
}
