import Funding

extension Formatting {
    /// Digits in groups of three: "60 000" in Swedish, "60,000" in English.
    func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        let separator = language == .swedish ? Self.narrowSpace : ","
        return (value < 0 ? "−" : "") + groups.joined(separator: separator)
    }

    /// Two decimals at most, those that are needed.
    func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        let hundredths = Int((value * 100).rounded())
        let whole = number(hundredths / 100)
        let sign = hundredths < 0 && hundredths / 100 == 0 ? "−" : ""
        return sign + whole + decimals(Int(hundredths.magnitude % 100))
    }

    /// "6,5 timmar", "1 hour"; of hundredths of an hour.
    func hours(_ hundredths: Int) -> String {
        let unit = language == .swedish ? (hundredths == 100 ? "timme" : "timmar") : (hundredths == 100 ? "hour" : "hours")
        return number(Double(hundredths) / 100) + Self.space + unit
    }

    /// "40 %" in Swedish, "40%" in English.
    func percent(_ rate: Rate) -> String {
        percent(Double(rate.partsPerTenThousand) / 100)
    }

    func percent(_ value: Double) -> String {
        number(value) + (language == .swedish ? Self.space + "%" : "%")
    }

    /// "1,2 miljoner euro", "60 000 kr"; large amounts in millions only where two decimals hold all of it.
    func money(_ money: Money) -> String {
        let whole = money.wholeUnits
        let isWhole = money.minorUnits % 100 == 0
        if isWhole, abs(whole) >= 1_000_000_000, whole % 10_000_000 == 0 {
            return large(Double(whole) / 1_000_000_000, billions: true, money.currency)
        }
        if isWhole, abs(whole) >= 1_000_000, whole % 10_000 == 0 {
            return large(Double(whole) / 1_000_000, billions: false, money.currency)
        }
        return moneyInFull(money)
    }

    /// "4 550 000 kr": for tables whose amounts are compared down a column.
    func moneyInFull(_ money: Money) -> String {
        let whole = money.wholeUnits
        let isWhole = money.minorUnits % 100 == 0
        let amount = number(whole) + (isWhole ? "" : decimals(Int(money.minorUnits.magnitude % 100), all: true))
        switch (money.currency, language) {
        case (.krona, .swedish): return amount + Self.space + "kr"
        case (.krona, .english): return "SEK" + Self.space + amount
        case (.euro, .swedish): return amount + Self.space + "euro"
        case (.euro, .english): return amount + Self.space + (whole == 1 && isWhole ? "euro" : "euros")
        }
    }

    /// For lists: as `money`, but rounded to one decimal from a million on where two decimals do not hold all of it: "1,8 miljarder euro".
    func roundedMoney(_ money: Money) -> String {
        let whole = money.wholeUnits
        let step = abs(whole) >= 1_000_000_000 ? 10_000_000 : 10_000
        let isShort = money.minorUnits % 100 == 0 && whole % step == 0
        guard abs(whole) >= 1_000_000, !isShort else { return self.money(money) }
        let millions = (Double(whole) / 100_000).rounded() / 10
        // 999 960 001 is a billion, not a thousand millions.
        guard abs(millions) >= 1_000 else { return large(millions, billions: false, money.currency) }
        return large((Double(whole) / 100_000_000).rounded() / 10, billions: true, money.currency)
    }

    /// "2–3 månader", "högst 3", "minst 2", or one value when both ends are the same.
    func range(_ minimum: String?, _ maximum: String?) -> String? {
        switch (minimum, maximum) {
        case (nil, nil): nil
        case (let low?, nil): (language == .swedish ? "minst " : "at least ") + low
        case (nil, let high?): (language == .swedish ? "högst " : "at most ") + high
        case (let low?, let high?) where low == high: low
        case (let low?, let high?): low + (language == .swedish ? " till " : " to ") + high
        }
    }

    private func large(_ amount: Double, billions: Bool, _ currency: Currency) -> String {
        let words: (one: String, many: String) =
            switch (language, billions) {
            case (.swedish, true): ("miljard", "miljarder")
            case (.swedish, false): ("miljon", "miljoner")
            case (.english, true): ("billion", "billion")
            case (.english, false): ("million", "million")
            }
        let unit: String =
            switch (currency, language) {
            case (.euro, .swedish): "euro"
            case (.euro, .english): "euros"
            case (.krona, .swedish): "kronor"
            case (.krona, .english): "kronor"
            }
        return [number(amount), amount == 1 ? words.one : words.many, unit].joined(separator: Self.space)
    }

    private func decimals(_ hundredths: Int, all: Bool = false) -> String {
        guard hundredths != 0 else { return "" }
        let mark = language == .swedish ? "," : "."
        if !all, hundredths % 10 == 0 { return mark + String(hundredths / 10) }
        return mark + (hundredths < 10 ? "0" : "") + String(hundredths)
    }
}
