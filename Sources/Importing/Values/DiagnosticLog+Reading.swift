import Funding

extension DiagnosticLog {
    /// A sum of money, or `nil` and a diagnostic. A sum of zero is none: sources write it where they know nothing.
    mutating func money(
        _ text: String?, _ currency: Currency = .euro, decimals: Amount.DecimalMark, field: String, for reference: String
    ) -> Money? {
        guard let text = text.flatMap(SourceText.value) else { return nil }
        do throws(Amount.Fault) {
            let units = try Amount.minorUnits(text, decimals: decimals)
            return units == 0 ? nil : Money(minorUnits: units, currency: currency)
        } catch .ambiguous {
            report(.warning, "\(field) holds “\(text)”, which may be two sums; it was left out", for: reference)
        } catch {
            report(.warning, "\(field) holds “\(text.prefix(40))”, which is no sum", for: reference)
        }
        return nil
    }

    /// A day, or `nil` and a diagnostic.
    mutating func day(_ text: String?, field: String, for reference: String) -> Day? {
        guard let text = text.flatMap(SourceText.value) else { return nil }
        let day = SourceDay.day(text)
        if day == nil { report(.warning, "\(field) holds “\(text.prefix(40))”, which is no date", for: reference) }
        return day
    }

    /// A country's code, or `nil` and a diagnostic that comes once.
    mutating func country(_ text: String?, for reference: String) -> AreaCode? {
        guard let text = text.flatMap(SourceText.value) else { return nil }
        let code = CountryName.code(text)
        if code == nil { reportOnce(.warning, "A country that Utblick does not know: \(text.prefix(60))", for: reference) }
        return code
    }

    /// A Swedish organisation number, or `nil`; a person's number is never repeated in what is said.
    mutating func organisationNumber(_ text: String?, field: String, for reference: String) -> (OrganisationNumber?, isPersonal: Bool) {
        guard let text = text.flatMap(SourceText.value) else { return (nil, false) }
        do throws(OrganisationNumber.Fault) {
            return (try OrganisationNumber(text), false)
        } catch .personal {
            report(.information, "\(field) has the form of a personal identity number; number and name were dropped", for: reference)
            return (nil, true)
        } catch {
            report(.information, "\(field) holds no Swedish organisation number", for: reference)
            return (nil, false)
        }
    }
}
