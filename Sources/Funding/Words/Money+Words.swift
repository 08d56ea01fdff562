extension Money {
    /// "200 000 euro", "1 234,50 kr"; "EUR 200,000", "SEK 1,234.50". Spaces do not break.
    public var words: Localized {
        let magnitude = minorUnits.magnitude
        let cents = magnitude % 100
        func text(separator: String, mark: String) -> String {
            let digits = String(magnitude / 100)
            var grouped = minorUnits < 0 ? "−" : ""
            for (position, digit) in digits.enumerated() {
                if position > 0, (digits.count - position) % 3 == 0 { grouped += separator }
                grouped.append(digit)
            }
            return cents == 0 ? grouped : grouped + mark + (cents < 10 ? "0" : "") + String(cents)
        }
        let swedish = text(separator: "\u{A0}", mark: ",") + "\u{A0}" + (currency == .euro ? "euro" : "kr")
        return Localized(sv: swedish, en: currency.rawValue + "\u{A0}" + text(separator: ",", mark: "."))
    }
}

extension Rate {
    /// "40 %" and "40%", with the decimals that are needed.
    public var words: Localized {
        let whole = partsPerTenThousand / 100
        let rest = partsPerTenThousand % 100
        let decimals = rest == 0 ? "" : rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        return Localized(
            sv: "\(whole)" + (decimals.isEmpty ? "" : ",\(decimals)") + "\u{A0}%",
            en: "\(whole)" + (decimals.isEmpty ? "" : ".\(decimals)") + "%")
    }
}
