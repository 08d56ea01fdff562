public import Foundation
public import Funding

/// The European Central Bank's reference rates, read from the files that it publishes every working day.
///
/// All its files have one shape: `Envelope/Cube/Cube time="2026-11-27"/Cube currency="SEK" rate="11.0325"`, one day or many.
public enum ECBReferenceRates {
    /// The latest day.
    public static let dailyAddress = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"
    /// The last ninety days.
    public static let quarterAddress = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml"
    /// Every day since 1999.
    public static let historyAddress = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.xml"

    /// Larger files are refused, in bytes. That of every day since 1999 is far below half of this.
    static let maximumInput = 32_000_000

    /// What a euro cost in kronor, the earliest day first, each day once.
    ///
    /// A day that cannot be read is left out and reported; a file that is not the bank's gives no rates and one error.
    ///
    /// - Parameters:
    ///   - address: where the file came from, for the rates' source.
    ///   - today: the day of reading. Rates of later days are refused.
    public static func read(
        _ data: Data, from address: String = dailyAddress, on today: Day
    ) -> (rates: [ExchangeRate], diagnostics: [ImportDiagnostic]) {
        var log = DiagnosticLog()
        let source = Source(
            address: address, title: "Europeiska centralbankens referenskurser", kind: .official, confidence: .high,
            checked: PartialDate(today))
        var rates: [Day: ExchangeRate] = [:]
        for quotation in quotations(in: data, log: &log) {
            guard let rate = rate(quotation, source: source, today: today, log: &log) else { continue }
            if let known = rates[rate.day] {
                let isSame = known.tenThousandths == rate.tenThousandths
                log.report(isSame ? .warning : .error, "the day stands twice; the first is kept", for: rate.day.iso)
                continue
            }
            rates[rate.day] = rate
        }
        return (rates.values.sorted { $0.day < $1.day }, log.drain())
    }

    private static func quotations(in data: Data, log: inout DiagnosticLog) -> [ECBFile.Quotation] {
        guard data.count <= maximumInput else {
            log.report(.error, "the file is larger than \(maximumInput) bytes")
            return []
        }
        do {
            let quotations = try ECBFile.quotations(in: data)
            if quotations.isEmpty { log.report(.error, "the file holds no day; expected Cube elements with a time") }
            return quotations
        } catch {
            log.report(.error, error.message)
            return []
        }
    }

    private static func rate(
        _ quotation: ECBFile.Quotation, source: Source, today: Day, log: inout DiagnosticLog
    ) -> ExchangeRate? {
        guard let day = Day(iso: quotation.time) else {
            log.report(.error, "time is \(shortened(quotation.time)); expected a date, YYYY-MM-DD", for: shortened(quotation.time))
            return nil
        }
        guard day <= today else {
            log.report(.error, "the day lies after \(today.iso), the day of reading", for: day.iso)
            return nil
        }
        guard let text = quotation.kronor else {
            log.report(.warning, "the day has no rate for SEK", for: day.iso)
            return nil
        }
        guard let rate = ExchangeRate(text, on: day, source: source) else {
            log.report(
                .error, "the rate for SEK is \(shortened(text)); expected kronor for one euro, 1 to 100 with at most four decimals",
                for: day.iso)
            return nil
        }
        return rate
    }

    private static func shortened(_ text: String) -> String {
        text.isEmpty ? "nothing" : text.count > 40 ? text.prefix(40) + "…" : text
    }
}
